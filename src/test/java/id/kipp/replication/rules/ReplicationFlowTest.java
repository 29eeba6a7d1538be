package id.kipp.replication.rules;

import static id.kipp.replication.rules.ReplicationState.ACCEPTED;
import static id.kipp.replication.rules.ReplicationState.AGREED;
import static id.kipp.replication.rules.ReplicationState.CERTIFIED;
import static id.kipp.replication.rules.ReplicationState.EXTENDED;
import static id.kipp.replication.rules.ReplicationState.NOT_CONTINUED;
import static id.kipp.replication.rules.ReplicationState.POSTPONED;
import static id.kipp.replication.rules.ReplicationState.REFUSED;
import static id.kipp.replication.rules.ReplicationState.RUNNING;
import static id.kipp.replication.rules.ReplicationState.STOPPED;
import static id.kipp.replication.rules.ReplicationState.SUCCEEDED;
import static id.kipp.replication.rules.ReplicationState.VISITED;
import static id.kipp.replication.rules.ReplicationState.WAITING;
import static id.kipp.replication.rules.ReplicationState.WITHDRAWN;
import static id.kipp.replication.rules.ReplicationStep.ACCEPT;
import static id.kipp.replication.rules.ReplicationStep.BEGIN;
import static id.kipp.replication.rules.ReplicationStep.CERTIFY;
import static id.kipp.replication.rules.ReplicationStep.CONFIRM;
import static id.kipp.replication.rules.ReplicationStep.DISCONTINUE;
import static id.kipp.replication.rules.ReplicationStep.EXTEND;
import static id.kipp.replication.rules.ReplicationStep.MEASURE;
import static id.kipp.replication.rules.ReplicationStep.POSTPONE;
import static id.kipp.replication.rules.ReplicationStep.REFUSE;
import static id.kipp.replication.rules.ReplicationStep.REOPEN;
import static id.kipp.replication.rules.ReplicationStep.STOP;
import static id.kipp.replication.rules.ReplicationStep.SUCCEED;
import static id.kipp.replication.rules.ReplicationStep.VISIT;
import static id.kipp.replication.rules.ReplicationStep.WITHDRAW;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReplicationFlowTest {

    /** The whole machine, written a second time: whatever is not here is refused. */
    private static final Set<String> WAYS = Set.of(
            "WAITING ACCEPT ACCEPTED",
            "WAITING POSTPONE POSTPONED",
            "WAITING REFUSE REFUSED",
            "WAITING WITHDRAW WITHDRAWN",
            "POSTPONED ACCEPT ACCEPTED",
            "POSTPONED POSTPONE POSTPONED",
            "POSTPONED REFUSE REFUSED",
            "POSTPONED WITHDRAW WITHDRAWN",
            "ACCEPTED CONFIRM ACCEPTED",
            "ACCEPTED STOP STOPPED",
            "AGREED VISIT VISITED",
            "AGREED BEGIN RUNNING",
            "AGREED STOP STOPPED",
            "VISITED BEGIN RUNNING",
            "VISITED STOP STOPPED",
            "RUNNING SUCCEED SUCCEEDED",
            "RUNNING EXTEND EXTENDED",
            "RUNNING DISCONTINUE NOT_CONTINUED",
            "RUNNING MEASURE RUNNING",
            "RUNNING STOP STOPPED",
            "SUCCEEDED CERTIFY CERTIFIED",
            "SUCCEEDED MEASURE SUCCEEDED",
            "SUCCEEDED STOP STOPPED",
            "EXTENDED CERTIFY CERTIFIED",
            "EXTENDED MEASURE EXTENDED",
            "EXTENDED STOP STOPPED",
            "CERTIFIED MEASURE CERTIFIED",
            "CERTIFIED STOP STOPPED",
            "REFUSED REOPEN WAITING",
            "WITHDRAWN REOPEN WAITING",
            "NOT_CONTINUED REOPEN WAITING",
            "STOPPED REOPEN WAITING");

    @Test
    void everyStepLeadsWhereTheListSaysOrNowhere() {
        var ways = new ArrayList<String>();
        for (var from : ReplicationState.values()) {
            for (var step : ReplicationStep.values()) {
                ReplicationFlow.after(from, step, false).ifPresent(to -> ways.add(from + " " + step + " " + to));
            }
        }
        assertThat(ways).containsExactlyInAnyOrderElementsOf(WAYS);
    }

    @Test
    void anAgreementStandsWithTheSecondConfirmation() {
        assertThat(ReplicationFlow.after(ACCEPTED, CONFIRM, false)).contains(ACCEPTED);
        assertThat(ReplicationFlow.after(ACCEPTED, CONFIRM, true)).contains(AGREED);
    }

    @Test
    void eachSideHasItsSteps() {
        assertThat(ReplicationFlow.open(WAITING, Side.OWNER, false)).containsExactly(ACCEPT, POSTPONE, REFUSE);
        assertThat(ReplicationFlow.open(WAITING, Side.ADOPTER, false)).containsExactly(WITHDRAW);
        assertThat(ReplicationFlow.open(ACCEPTED, Side.OWNER, false)).containsExactly(CONFIRM, STOP);
        assertThat(ReplicationFlow.open(ACCEPTED, Side.OWNER, true)).containsExactly(STOP);
        assertThat(ReplicationFlow.open(AGREED, Side.ADOPTER, true)).containsExactly(VISIT, BEGIN, STOP);
        assertThat(ReplicationFlow.open(AGREED, Side.OWNER, true)).containsExactly(STOP);
        assertThat(ReplicationFlow.open(RUNNING, Side.ADOPTER, true))
                .containsExactly(SUCCEED, EXTEND, DISCONTINUE, MEASURE, STOP);
        assertThat(ReplicationFlow.open(SUCCEEDED, Side.OWNER, true)).containsExactly(CERTIFY, STOP);
    }

    @Test
    void whoEndedItReopensIt() {
        assertThat(ReplicationFlow.sides(REFUSED, REOPEN)).containsExactly(Side.OWNER);
        assertThat(ReplicationFlow.sides(WITHDRAWN, REOPEN)).containsExactly(Side.ADOPTER);
        assertThat(ReplicationFlow.sides(NOT_CONTINUED, REOPEN)).containsExactly(Side.ADOPTER);
        assertThat(ReplicationFlow.sides(STOPPED, REOPEN)).containsExactlyInAnyOrder(Side.values());
    }

    @Test
    void everyStateWaitsForSomebodyOrNobody() {
        for (var state : EnumSet.of(WAITING, POSTPONED, SUCCEEDED, EXTENDED)) {
            assertThat(ReplicationFlow.turn(state, false, false)).contains(Side.OWNER);
        }
        for (var state : EnumSet.of(AGREED, VISITED, RUNNING)) {
            assertThat(ReplicationFlow.turn(state, true, true)).contains(Side.ADOPTER);
        }
        for (var state : EnumSet.of(REFUSED, WITHDRAWN, NOT_CONTINUED, STOPPED, CERTIFIED)) {
            assertThat(ReplicationFlow.turn(state, true, true)).isEmpty();
        }
        assertThat(ReplicationFlow.turn(ACCEPTED, false, false)).isEmpty();
        assertThat(ReplicationFlow.turn(ACCEPTED, true, false)).contains(Side.ADOPTER);
        assertThat(ReplicationFlow.turn(ACCEPTED, false, true)).contains(Side.OWNER);
    }

    @Test
    void statesSayWhatTheyAre() {
        assertThat(Arrays.stream(ReplicationState.values()).filter(ReplicationState::isOver))
                .containsExactly(REFUSED, WITHDRAWN, NOT_CONTINUED, STOPPED);
        assertThat(Arrays.stream(ReplicationState.values()).filter(ReplicationState::isUnanswered))
                .containsExactly(WAITING, POSTPONED);
        assertThat(Arrays.stream(ReplicationState.values()).filter(ReplicationState::isAtWork))
                .containsExactly(AGREED, VISITED, RUNNING);
        assertThat(NOT_CONTINUED.textKey()).isEqualTo("replication.state.not_continued");
        assertThat(NOT_CONTINUED.address()).isEqualTo("not_continued");
    }

    @Test
    void anInstitutionStandsOnItsSides() {
        assertThat(Side.of(1L, 1, 2)).containsExactly(Side.ADOPTER);
        assertThat(Side.of(2L, 1, 2)).containsExactly(Side.OWNER);
        assertThat(Side.of(1L, 1, 1)).containsExactly(Side.ADOPTER, Side.OWNER);
        assertThat(Side.of(3L, 1, 2)).isEmpty();
        assertThat(Side.of(null, 1, 2)).isEmpty();
        assertThat(Side.OWNER.textKey()).isEqualTo("replication.side.owner");
    }

    @Test
    void stepsSayWhatTheyNeed() {
        assertThat(Arrays.stream(ReplicationStep.values()).filter(ReplicationStep::needsReason))
                .containsExactly(DISCONTINUE, STOP);
        assertThat(Arrays.stream(ReplicationStep.values()).filter(ReplicationStep::needsNote))
                .containsExactly(REFUSE, SUCCEED, EXTEND);
        assertThat(Arrays.stream(ReplicationStep.values()).filter(ReplicationStep::needsDay))
                .containsExactly(POSTPONE);
        assertThat(Arrays.stream(ReplicationStep.values()).filter(ReplicationStep::reportsResult))
                .containsExactly(SUCCEED, EXTEND);
        assertThat(MEASURE.textKey()).isEqualTo("replication.step.measure");
        assertThat(MEASURE.doneKey()).isEqualTo("replication.done.measure");
    }
}
