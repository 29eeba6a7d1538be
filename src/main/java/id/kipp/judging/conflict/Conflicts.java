package id.kipp.judging.conflict;

import id.kipp.judging.rules.conflict.ConflictKind;
import id.kipp.judging.rules.conflict.ConflictRule;
import id.kipp.judging.rules.conflict.JurorTies;
import id.kipp.judging.rules.conflict.SubmissionOrigin;
import java.util.Map;
import java.util.Optional;

/**
 * Who must not judge what, of some jurors and some submissions of one edition.
 *
 * @param jurors by account
 * @param submissions by id
 */
public record Conflicts(Map<Long, JurorTies> jurors, Map<Long, SubmissionOrigin> submissions, boolean provinceApart) {
    public Conflicts {
        jurors = Map.copyOf(jurors);
        submissions = Map.copyOf(submissions);
    }

    /** Why this juror must not judge this submission; nothing stands against whom nobody asked about. */
    public Optional<ConflictKind> between(long juror, long submission) {
        var ties = jurors.get(juror);
        var from = submissions.get(submission);
        return ties == null || from == null ? Optional.empty() : ConflictRule.between(ties, from, provinceApart);
    }
}
