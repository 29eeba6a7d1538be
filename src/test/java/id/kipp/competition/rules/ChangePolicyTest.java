package id.kipp.competition.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.kernel.Verdict;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ChangePolicyTest {

    @ParameterizedTest
    @EnumSource
    void formRubricAndOpeningOnlyWhilePlanned(StageState state) {
        var allowed = state == StageState.PLANNED;

        assertThat(ChangePolicy.form(state).isAllowed()).isEqualTo(allowed);
        assertThat(ChangePolicy.rubric(state).isAllowed()).isEqualTo(allowed);
        assertThat(ChangePolicy.opening(state).isAllowed()).isEqualTo(allowed);
    }

    @ParameterizedTest
    @EnumSource
    void aGateUntilItsPlenaryIsOver(StageState state) {
        assertThat(ChangePolicy.gate(state, 35).isAllowed()).isEqualTo(state != StageState.CLOSED);
    }

    @Test
    void theSelectionClosesAfterTheSubmissions() {
        assertThat(ChangePolicy.closingSelection(true)).isEqualTo(Verdict.allowed());
        assertThat(ChangePolicy.closingSelection(false))
                .isEqualTo(Verdict.refused("competition.stage.submissionscome"));
    }

    @Test
    void anEditionGoesOnlyUntouchedAndNeverTheLast() {
        assertThat(ChangePolicy.removal(true, false)).isEqualTo(Verdict.allowed());
        assertThat(ChangePolicy.removal(false, false)).isEqualTo(Verdict.refused("competition.edition.begun"));
        assertThat(ChangePolicy.removal(true, true)).isEqualTo(Verdict.refused("competition.edition.only"));
    }

    @Test
    void aGateLetsAtLeastOneThrough() {
        assertThat(ChangePolicy.gate(StageState.OPEN, 1)).isEqualTo(Verdict.allowed());
        assertThat(ChangePolicy.gate(StageState.OPEN, 0)).isEqualTo(Verdict.refused("competition.gate.small"));
    }

    @ParameterizedTest
    @CsvSource({"0,false", "-1,false", "0.001,true", "999.999,true", "1000,false"})
    void aWeightIsMoreThanNothingAndFitsItsColumn(BigDecimal weight, boolean allowed) {
        assertThat(ChangePolicy.weight(weight).isAllowed()).isEqualTo(allowed);
    }

    @ParameterizedTest
    @EnumSource
    void scoringAndPlenaryCloseThroughTheirOwnDoor(StageKind kind) {
        var ownDoor = kind == StageKind.SCORING || kind == StageKind.PLENARY;

        assertThat(ChangePolicy.closing(kind, StageState.OPEN).isAllowed()).isEqualTo(!ownDoor);
    }

    @ParameterizedTest
    @EnumSource
    void onlyWhatAcceptsWorkIsClosedByHand(StageState state) {
        assertThat(ChangePolicy.closing(StageKind.SCREENING, state).isAllowed()).isEqualTo(state.isAccepting());
    }

    @Test
    void whoeverClosesNamesTheEdition() {
        assertThat(ChangePolicy.named("KIPP 2026", "kipp 2026")).isEqualTo(Verdict.allowed());
        assertThat(ChangePolicy.named("KIPP 2026", "KIPP 2025"))
                .isEqualTo(Verdict.refused("competition.stage.othername", "KIPP 2026"));
    }

    @ParameterizedTest
    @EnumSource
    void whatWasSealedOrDecidedIsNotReopened(StageKind kind) {
        var sealed = kind == StageKind.SCORING || kind == StageKind.PLENARY;

        assertThat(ChangePolicy.reopening(kind, StageState.CLOSED, false).isAllowed())
                .isEqualTo(!sealed);
    }

    @ParameterizedTest
    @EnumSource
    void onlyWhatIsClosedIsReopenedAndOnlyBeforeAnythingLaterHasBegun(StageState state) {
        assertThat(ChangePolicy.reopening(StageKind.SCREENING, state, false).isAllowed())
                .isEqualTo(state == StageState.CLOSED);
        assertThat(ChangePolicy.reopening(StageKind.SCREENING, state, true).isAllowed())
                .isFalse();
    }

    @Test
    void aQuorumIsAShareOfThePanel() {
        assertThat(ChangePolicy.quorum(1).isAllowed()).isTrue();
        assertThat(ChangePolicy.quorum(99).isAllowed()).isTrue();
        assertThat(ChangePolicy.quorum(0)).isEqualTo(Verdict.refused("competition.quorum.range"));
        assertThat(ChangePolicy.quorum(100)).isEqualTo(Verdict.refused("competition.quorum.range"));
    }
}
