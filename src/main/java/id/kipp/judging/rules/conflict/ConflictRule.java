package id.kipp.judging.rules.conflict;

import java.util.Optional;

/** Says whether somebody must not judge a submission, and why: the weightiest reason. */
public final class ConflictRule {
    private ConflictRule() {}

    /**
     * @param provinceApart whether the edition lets nobody judge what comes from the own province
     */
    public static Optional<ConflictKind> between(JurorTies juror, SubmissionOrigin from, boolean provinceApart) {
        var institution = juror.institution();
        if (institution != null && institution == from.institution()) {
            return Optional.of(ConflictKind.OWN);
        }
        if (juror.past().contains(from.institution())) {
            return Optional.of(ConflictKind.PAST);
        }
        var province = juror.province();
        if (provinceApart && province != null && province.equals(from.province())) {
            return Optional.of(ConflictKind.PROVINCE);
        }
        return juror.declared().contains(from.submission()) ? Optional.of(ConflictKind.DECLARED) : Optional.empty();
    }
}
