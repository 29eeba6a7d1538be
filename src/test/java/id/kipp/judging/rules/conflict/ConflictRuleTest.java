package id.kipp.judging.rules.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ConflictRuleTest {
    private static final SubmissionOrigin FROM_35 = new SubmissionOrigin(1, 10, "35");
    private static final SubmissionOrigin FROM_THE_CENTRE = new SubmissionOrigin(2, 20, null);

    @Test
    void nobodyJudgesTheOwnInstitution() {
        assertThat(ConflictRule.between(juror(10L, "35"), FROM_35, false)).contains(ConflictKind.OWN);
        assertThat(ConflictRule.between(juror(11L, "35"), FROM_35, false)).isEmpty();
        assertThat(ConflictRule.between(juror(null, null), FROM_35, false)).isEmpty();
    }

    @Test
    void norAnInstitutionOfThePast() {
        var juror = new JurorTies(11L, null, Set.of(10L, 12L), Set.of());

        assertThat(ConflictRule.between(juror, FROM_35, false)).contains(ConflictKind.PAST);
        assertThat(ConflictRule.between(juror, FROM_THE_CENTRE, false)).isEmpty();
    }

    @Test
    void norTheOwnProvinceWhereTheEditionSaysSo() {
        assertThat(ConflictRule.between(juror(11L, "35"), FROM_35, true)).contains(ConflictKind.PROVINCE);
        assertThat(ConflictRule.between(juror(11L, "36"), FROM_35, true)).isEmpty();
        assertThat(ConflictRule.between(juror(11L, null), FROM_35, true)).isEmpty();
        assertThat(ConflictRule.between(juror(11L, "35"), FROM_THE_CENTRE, true))
                .isEmpty();
    }

    @Test
    void norWhatThisPersonDeclared() {
        var juror = new JurorTies(null, null, Set.of(), Set.of(2L));

        assertThat(ConflictRule.between(juror, FROM_THE_CENTRE, true)).contains(ConflictKind.DECLARED);
        assertThat(ConflictRule.between(juror, FROM_35, true)).isEmpty();
    }

    @Test
    void theWeightiestReasonIsSaid() {
        var juror = new JurorTies(10L, "35", Set.of(10L), Set.of(1L));

        assertThat(ConflictRule.between(juror, FROM_35, true)).contains(ConflictKind.OWN);
        assertThat(ConflictRule.between(new JurorTies(11L, "35", Set.of(10L), Set.of(1L)), FROM_35, true))
                .contains(ConflictKind.PAST);
        assertThat(ConflictRule.between(new JurorTies(11L, "35", Set.of(), Set.of(1L)), FROM_35, true))
                .contains(ConflictKind.PROVINCE);
    }

    @Test
    void aKeptReasonIsAKindOrWhatTheJurorWrote() {
        assertThat(ConflictKind.ofReason("judging.cleared.past")).contains(ConflictKind.PAST);
        assertThat(ConflictKind.ofReason("Pernah membina pengusul.")).isEmpty();
        assertThat(ConflictKind.PAST.reasonKey()).isEqualTo("judging.cleared.past");
        assertThat(ConflictKind.PROVINCE.textKey()).isEqualTo("judging.conflict.kind.province");
    }

    private static JurorTies juror(Long institution, String province) {
        return new JurorTies(institution, province, Set.of(), Set.of());
    }
}
