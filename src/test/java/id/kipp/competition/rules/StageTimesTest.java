package id.kipp.competition.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.kernel.Verdict;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StageTimesTest {
    private static final Instant OPENS = Instant.parse("2016-03-01T00:00:00Z");
    /** Shown as 15 April 2016 pukul 23.59 WIB. */
    private static final Instant CLOSES = Instant.parse("2016-04-15T16:59:00Z");

    private static final Instant OVER = Instant.parse("2016-04-15T17:00:00Z");
    private final StageTimes planned = new StageTimes(OPENS, CLOSES, null);

    @ParameterizedTest
    @EnumSource
    void opensAtItsFirstInstantAndNotBefore(StageKind kind) {
        assertThat(planned.stateAt(kind, OPENS.minusNanos(1))).isEqualTo(StageState.PLANNED);
        assertThat(planned.stateAt(kind, OPENS)).isEqualTo(StageState.OPEN);
    }

    @Test
    void theMinuteThatIsShownCountsWholeAndTheNextIsTooLate() {
        assertThat(planned.stateAt(StageKind.SUBMISSION, CLOSES)).isEqualTo(StageState.OPEN);
        assertThat(planned.stateAt(StageKind.SUBMISSION, Instant.parse("2016-04-15T16:59:12Z")))
                .isEqualTo(StageState.OPEN);
        assertThat(planned.stateAt(StageKind.SUBMISSION, Instant.parse("2016-04-15T16:59:59.999Z")))
                .isEqualTo(StageState.OPEN);
        assertThat(planned.stateAt(StageKind.SUBMISSION, Instant.parse("2016-04-15T17:00:00Z")))
                .isEqualTo(StageState.CLOSED);
    }

    /** However exactly it is stored, people are shown the minute. */
    @ParameterizedTest
    @ValueSource(strings = {"2016-04-15T16:59:00Z", "2016-04-15T16:59:30Z", "2016-04-15T16:59:59.999999Z"})
    void secondsThatNobodySeesChangeNothing(String closes) {
        var times = new StageTimes(OPENS, Instant.parse(closes), null);

        assertThat(times.isPastClosing(OVER.minusNanos(1000))).isFalse();
        assertThat(times.isPastClosing(OVER)).isTrue();
    }

    @Test
    void withoutAClosingItIsNeverPast() {
        assertThat(new StageTimes(OPENS, null, null).isPastClosing(OVER)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = "SUBMISSION", mode = EnumSource.Mode.EXCLUDE)
    void everyOtherStageWaitsForSomebodyToCloseIt(StageKind kind) {
        assertThat(planned.stateAt(kind, OVER.minusNanos(1000))).isEqualTo(StageState.OPEN);
        assertThat(planned.stateAt(kind, OVER)).isEqualTo(StageState.OVERDUE);
    }

    @Test
    void whatSomebodyClosedIsClosedFromThenOn() {
        var closed = new StageTimes(OPENS, CLOSES, OPENS.plusSeconds(60));

        assertThat(closed.stateAt(StageKind.SCORING, OPENS.plusSeconds(59))).isEqualTo(StageState.OPEN);
        assertThat(closed.stateAt(StageKind.SCORING, OPENS.plusSeconds(60))).isEqualTo(StageState.CLOSED);
    }

    @Test
    void withoutAnOpeningItIsPlannedAndWithoutAClosingItStaysOpen() {
        assertThat(new StageTimes(null, null, null).stateAt(StageKind.SUBMISSION, OPENS))
                .isEqualTo(StageState.PLANNED);
        assertThat(new StageTimes(OPENS, null, null).stateAt(StageKind.SUBMISSION, CLOSES))
                .isEqualTo(StageState.OPEN);
    }

    @Test
    void onlyOpenAndOverdueAcceptWork() {
        assertThat(StageState.values())
                .filteredOn(StageState::isAccepting)
                .containsExactly(StageState.OPEN, StageState.OVERDUE);
    }

    @Test
    void closesAfterItOpens() {
        assertThat(planned.judge()).isEqualTo(Verdict.allowed());
        assertThat(new StageTimes(null, CLOSES, null).judge()).isEqualTo(Verdict.allowed());
        assertThat(new StageTimes(OPENS, null, null).judge()).isEqualTo(Verdict.allowed());
        assertThat(new StageTimes(OPENS, OPENS, null).judge())
                .isEqualTo(Verdict.refused("competition.stage.closesbeforeopens"));
    }

    @Test
    void countsTheDaysOfJakartasCalendar() {
        var eveningBefore = Instant.parse("2016-04-14T17:30:00Z");

        assertThat(StageTimes.daysLeft(eveningBefore.minusSeconds(3600), CLOSES))
                .isEqualTo(1);
        assertThat(StageTimes.daysLeft(eveningBefore, CLOSES)).isZero();
        assertThat(StageTimes.daysLeft(CLOSES.plusSeconds(86_400), CLOSES)).isZero();
    }

    @Test
    void whatIsPlannedMayMoveButNotIntoThePast() {
        var now = OPENS.minusSeconds(60);

        assertThat(changed(now, OPENS.plusSeconds(60), CLOSES)).isEqualTo(Verdict.allowed());
        assertThat(changed(now, null, null)).isEqualTo(Verdict.allowed());
        assertThat(changed(now, CLOSES, OPENS)).isEqualTo(Verdict.refused("competition.stage.closesbeforeopens"));
        assertThat(changed(now, now, CLOSES)).isEqualTo(Verdict.refused("competition.stage.openspast"));
    }

    @Test
    void whatHasBegunKeepsItsBeginning() {
        var now = OPENS.plusSeconds(60);

        assertThat(changed(now, OPENS, CLOSES.plusSeconds(60))).isEqualTo(Verdict.allowed());
        assertThat(changed(now, OPENS, null)).isEqualTo(Verdict.allowed());
        assertThat(changed(now, CLOSES, null)).isEqualTo(Verdict.refused("competition.stage.begun"));
        assertThat(changed(now, null, CLOSES)).isEqualTo(Verdict.refused("competition.stage.begun"));
        assertThat(changed(now.plusSeconds(59), now, now)).isEqualTo(Verdict.refused("competition.stage.begun"));
        assertThat(changed(now.plusSeconds(59), OPENS, now)).isEqualTo(Verdict.allowed());
        assertThat(changed(now.plusSeconds(60), OPENS, now)).isEqualTo(Verdict.refused("competition.stage.closespast"));
    }

    @Test
    void anOverdueStageMayKeepItsDateOrGetALaterOne() {
        var now = CLOSES.plusSeconds(60);

        assertThat(planned.mayBecome(planned.with(OPENS, CLOSES), StageKind.SCORING, now))
                .isEqualTo(Verdict.allowed());
        assertThat(planned.mayBecome(planned.with(OPENS, now.plusSeconds(60)), StageKind.SCORING, now))
                .isEqualTo(Verdict.allowed());
    }

    @Test
    void whatIsOverStaysOver() {
        assertThat(changed(OVER, OPENS, CLOSES.plusSeconds(120))).isEqualTo(Verdict.refused("competition.stage.over"));
    }

    @Test
    void aDateThatIsTheSameToTheSecondStaysWhatItWas() {
        var byHand = new StageTimes(OPENS.plusNanos(123_456_000), CLOSES.plusNanos(1000), null);

        assertThat(byHand.with(OPENS, CLOSES)).isEqualTo(byHand);
        assertThat(byHand.with(OPENS.plusSeconds(1), null).opensAt()).isEqualTo(OPENS.plusSeconds(1));
        assertThat(new StageTimes(null, null, null).with(OPENS, CLOSES)).isEqualTo(planned);
    }

    private Verdict changed(Instant now, @Nullable Instant opens, @Nullable Instant closes) {
        return planned.mayBecome(planned.with(opens, closes), StageKind.SUBMISSION, now);
    }

    @Test
    void aCloneKeepsTheDaysOfTheCalendarAndForgetsThatItWasClosed() {
        var leapDay = Instant.parse("2016-02-29T01:00:00Z");

        assertThat(new StageTimes(leapDay, CLOSES, CLOSES).yearsLater(1))
                .isEqualTo(new StageTimes(
                        Instant.parse("2017-02-28T01:00:00Z"), Instant.parse("2017-04-15T16:59:00Z"), null));
        assertThat(new StageTimes(null, null, null).yearsLater(1)).isEqualTo(new StageTimes(null, null, null));
    }

    @Test
    void namesOfKindsStatesAndJuriesAreTextKeys() {
        assertThat(StageKind.SUBMISSION.textKey()).isEqualTo("competition.stage.kind.submission");
        assertThat(StageState.OVERDUE.textKey()).isEqualTo("competition.stage.state.overdue");
        assertThat(Jury.PANEL.textKey()).isEqualTo("competition.jury.panel");
    }
}
