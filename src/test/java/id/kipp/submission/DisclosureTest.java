package id.kipp.submission;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.competition.rules.StageKind;
import id.kipp.competition.rules.StageState;
import id.kipp.competition.rules.StageTimes;
import id.kipp.competition.view.EditionView;
import id.kipp.competition.view.JuryTerms;
import id.kipp.competition.view.StageView;
import id.kipp.kernel.access.Actor;
import id.kipp.kernel.access.Permission;
import id.kipp.submission.rules.SubmissionState;
import id.kipp.submission.view.StepView;
import id.kipp.submission.view.SubmissionRow;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DisclosureTest {
    private static final Instant ARRIVED = Instant.parse("2026-11-01T03:00:00Z");
    private static final Instant DECIDED = Instant.parse("2026-11-09T03:00:00Z");
    private static final SubmissionRow FAILED = row(SubmissionState.FAILED, DECIDED, "Dokumen tidak lengkap");
    private static final SubmissionRow WAITING = row(SubmissionState.RECEIVED, ARRIVED, null);
    private static final Actor UNIT = actor(Permission.WRITE_SUBMISSION);
    private static final Actor SECRETARIAT = actor(Permission.SCREEN);

    @Test
    void aUnitSeesNothingOfADecisionWhileOthersWaitForTheirs() {
        var disclosure = Disclosure.to(UNIT, edition(StageState.OPEN));

        assertThat(disclosure.row(FAILED, ARRIVED)).isEqualTo(WAITING);
        assertThat(disclosure.row(WAITING, ARRIVED)).isEqualTo(WAITING);
        assertThat(disclosure.steps(List.of(step(SubmissionState.RECEIVED), step(SubmissionState.FAILED))))
                .containsExactly(step(SubmissionState.RECEIVED));
    }

    @Test
    void whenTheSelectionClosesEverybodySeesTheOutcome() {
        assertThat(Disclosure.to(UNIT, edition(StageState.CLOSED)).row(FAILED, ARRIVED))
                .isEqualTo(FAILED);
        assertThat(Disclosure.to(SECRETARIAT, edition(StageState.OPEN)).row(FAILED, ARRIVED))
                .isEqualTo(FAILED);
    }

    @Test
    void countsTellHowManyAreAtTheMinistryAndNothingElse() {
        var counts = Map.of(
                SubmissionState.DRAFT, 2L,
                SubmissionState.RECEIVED, 1L,
                SubmissionState.PASSED, 3L,
                SubmissionState.FAILED, 4L);

        assertThat(Disclosure.to(UNIT, edition(StageState.OPEN)).counts(counts))
                .isEqualTo(Map.of(SubmissionState.DRAFT, 2L, SubmissionState.RECEIVED, 8L));
        assertThat(Disclosure.to(UNIT, edition(StageState.CLOSED)).counts(counts))
                .isEqualTo(counts);
        assertThat(Disclosure.to(SECRETARIAT, edition(StageState.OPEN)).counts(counts))
                .isEqualTo(counts);
    }

    @Test
    void whoAsksForOneOutcomeFindsNothingAndWhoAsksForWhatArrivedFindsAll() {
        var silent = Disclosure.to(UNIT, edition(StageState.OPEN));

        assertThat(silent.asked(List.of(SubmissionState.PASSED))).isEmpty();
        assertThat(silent.asked(List.of(SubmissionState.FAILED, SubmissionState.DRAFT)))
                .containsExactly(SubmissionState.DRAFT);
        assertThat(silent.asked(List.of(SubmissionState.RECEIVED)))
                .containsExactly(SubmissionState.RECEIVED, SubmissionState.PASSED, SubmissionState.FAILED);
        assertThat(Disclosure.to(UNIT, edition(StageState.CLOSED)).asked(List.of(SubmissionState.PASSED)))
                .containsExactly(SubmissionState.PASSED);
    }

    @Test
    void theVersionDoesNotTellThatSomebodyDecided() {
        var silent = Disclosure.to(UNIT, edition(StageState.OPEN));

        assertThat(silent.version(SubmissionState.RECEIVED, 7))
                .isEqualTo(silent.version(SubmissionState.PASSED, 8))
                .isEqualTo(silent.version(SubmissionState.FAILED, 9));
        assertThat(silent.version(SubmissionState.SENT_BACK, 8)).isEqualTo(8);
        assertThat(Disclosure.to(SECRETARIAT, edition(StageState.OPEN)).version(SubmissionState.PASSED, 8))
                .isEqualTo(8);
    }

    @Test
    void theOrderOfAListDoesNotTellItEither() {
        var shelf = SubmissionFilter.ofUnit(1, UNIT);
        var known = new SubmissionFilterQuery(shelf, "").list();
        var silent = new SubmissionFilterQuery(shelf.silent(), "").list();

        assertThat(known).contains(":state4 then 4", ":state5 then 5", ":state6 then 6", "s.stateAt");
        assertThat(silent)
                .contains(":state4 then 4", ":state5 then 4", ":state6 then 4")
                .doesNotContain("s.stateAt");
    }

    private static StepView step(SubmissionState state) {
        return new StepView(ARRIVED, "Sekretariat Contoh", state, null);
    }

    private static SubmissionRow row(SubmissionState state, Instant at, @Nullable String why) {
        return new SubmissionRow(
                5, 1, "2026-0005", "Perahu Posyandu", 3, null, null, null, state, at, why, null, null, false);
    }

    private static Actor actor(Permission permission) {
        return new Actor(9, "contoh", "Contoh", Set.of(permission), 3L, null);
    }

    private static EditionView edition(StageState screening) {
        var stage = new StageView(
                2,
                1,
                "KIPP 2026",
                2,
                StageKind.SCREENING,
                "Seleksi administrasi",
                null,
                null,
                new StageTimes(null, null, null),
                screening,
                null,
                List.of(),
                null);
        return new EditionView(
                1,
                2026,
                "KIPP 2026",
                null,
                null,
                JuryTerms.NONE,
                null,
                false,
                List.of(),
                List.of(),
                List.of(),
                List.of(stage));
    }
}
