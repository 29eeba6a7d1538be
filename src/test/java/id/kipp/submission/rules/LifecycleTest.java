package id.kipp.submission.rules;

import static id.kipp.submission.rules.Step.FAIL;
import static id.kipp.submission.rules.Step.FORWARD;
import static id.kipp.submission.rules.Step.PASS;
import static id.kipp.submission.rules.Step.RETURN;
import static id.kipp.submission.rules.Step.SEND;
import static id.kipp.submission.rules.Step.SEND_BACK;
import static id.kipp.submission.rules.SubmissionState.DRAFT;
import static id.kipp.submission.rules.SubmissionState.FAILED;
import static id.kipp.submission.rules.SubmissionState.PASSED;
import static id.kipp.submission.rules.SubmissionState.RECEIVED;
import static id.kipp.submission.rules.SubmissionState.RETURNED;
import static id.kipp.submission.rules.SubmissionState.SENT_BACK;
import static id.kipp.submission.rules.SubmissionState.WITH_ADMIN;
import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.competition.rules.StageKind;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class LifecycleTest {
    /** Every step that is possible; what is missing here must be refused. */
    private static final Map<SubmissionState, Map<Step, SubmissionState>> POSSIBLE = Map.of(
            DRAFT, Map.of(SEND, WITH_ADMIN),
            RETURNED, Map.of(SEND, WITH_ADMIN),
            SENT_BACK, Map.of(SEND, WITH_ADMIN),
            WITH_ADMIN, Map.of(RETURN, RETURNED, FORWARD, RECEIVED),
            RECEIVED, Map.of(PASS, PASSED, FAIL, FAILED, SEND_BACK, SENT_BACK),
            PASSED, Map.of(PASS, PASSED, FAIL, FAILED, SEND_BACK, SENT_BACK),
            FAILED, Map.of(PASS, PASSED, FAIL, FAILED, SEND_BACK, SENT_BACK));

    static Stream<Arguments> everyPair() {
        return Arrays.stream(SubmissionState.values())
                .flatMap(state -> Arrays.stream(Step.values()).map(step -> Arguments.of(state, step)));
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void aStepLeadsWhereItShouldOrNowhere(SubmissionState from, Step step) {
        assertThat(Lifecycle.after(from, step))
                .isEqualTo(Optional.ofNullable(POSSIBLE.get(from).get(step)));
    }

    @Test
    void whatNeverArrivedMustArriveWhileSubmissionsAreAccepted() {
        assertThat(Lifecycle.stageFor(false)).isEqualTo(StageKind.SUBMISSION);
    }

    @Test
    void whatWasSentBackMayBeCorrectedWhileTheSecretariatScreens() {
        assertThat(Lifecycle.stageFor(true)).isEqualTo(StageKind.SCREENING);
    }

    @Test
    void aSubmissionLiesInExactlyOnePlace() {
        assertThat(Arrays.stream(WorklistGroup.values()).flatMap(place -> place.states().stream()))
                .containsExactlyInAnyOrder(SubmissionState.values());
        assertThat(WorklistGroup.WITH_UNIT.states()).containsExactlyInAnyOrder(DRAFT, RETURNED, SENT_BACK);
        assertThat(WorklistGroup.WITH_ADMIN.states()).containsExactly(WITH_ADMIN);
        assertThat(WorklistGroup.AT_MINISTRY.states()).containsExactlyInAnyOrder(RECEIVED, PASSED, FAILED);
    }

    @Test
    void placesHaveAddressesAndNamesOfTheirOwn() {
        assertThat(Arrays.stream(WorklistGroup.values()).map(WorklistGroup::address))
                .doesNotHaveDuplicates();
        assertThat(WorklistGroup.AT_MINISTRY.textKey()).isEqualTo("submission.place.at_ministry");
    }

    @Test
    void theMinistryKnowsWhatArrivedAndWhatItSentBack() {
        assertThat(Arrays.stream(SubmissionState.values()).filter(SubmissionState::isKnownToMinistry))
                .containsExactlyInAnyOrder(RECEIVED, PASSED, FAILED, SENT_BACK);
    }

    @Test
    void statesHaveAddressesOfTheirOwn() {
        assertThat(Arrays.stream(SubmissionState.values()).map(SubmissionState::address))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void aStateNamesItsThreeTexts(SubmissionState state) {
        var name = state.name().toLowerCase(java.util.Locale.ROOT);
        assertThat(Stream.of(state.textKey(), state.nextKey(), state.wayKey()))
                .containsExactly("submission.state." + name, "submission.next." + name, "submission.way." + name);
    }

    @Test
    void anOutcomeIsShownOnlyWhenTheSelectionIsClosed() {
        for (var state : SubmissionState.values()) {
            assertThat(Lifecycle.shown(state, true)).isEqualTo(state);
            assertThat(Lifecycle.shown(state, false))
                    .isEqualTo(state.isAtMinistry() ? SubmissionState.RECEIVED : state);
        }
    }
}
