package id.kipp.submission.preflight;

import id.kipp.kernel.access.Internal;
import id.kipp.submission.SubmissionAssembler;
import id.kipp.submission.preflight.PreflightRepository.Mark;
import id.kipp.submission.preflight.rules.AnswerRules;
import id.kipp.submission.preflight.rules.CountRules;
import id.kipp.submission.preflight.rules.LikenessRules;
import id.kipp.submission.preflight.rules.LikenessRules.Winner;
import id.kipp.submission.preflight.rules.MinHash;
import id.kipp.submission.preflight.rules.PreflightFinding;
import id.kipp.submission.preflight.rules.PreflightRule;
import id.kipp.submission.preflight.rules.RuleBook;
import id.kipp.submission.preflight.rules.Shingles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks at a submission before it is sent: at its answers alone, beside the others that were sent in its edition, and beside the
 * winners of earlier years. Drafts of others are never looked at.
 */
@ApplicationScoped
public class PreflightService {
    private static final String CALLERS = "the services of submissions, which judge who asks";
    private static final String TITLE = "TITLE";
    private static final String TEXT = "TEXT";

    private final PreflightRepository kept;
    private final Instance<PastWinners> winners;

    @Inject
    public PreflightService(PreflightRepository kept, @Any Instance<PastWinners> winners) {
        this.kept = kept;
        this.winners = winners;
    }

    /** Everything that is seen, what blocks first. */
    @Internal(CALLERS)
    public List<PreflightFinding> judge(PreflightInput input) {
        var book = input.book();
        var counts = new CountRules(book);
        var questions = input.edition().questions().stream()
                .map(SubmissionAssembler::asked)
                .toList();
        var findings = new ArrayList<PreflightFinding>();
        findings.addAll(likenesses(input, book));
        findings.addAll(AnswerRules.judge(questions, input.answers(), book));
        counts.documents(input.documents()).ifPresent(findings::add);
        if (book.of(PreflightRule.QUOTA).isOn()) {
            counts.quota(kept.sent(input.edition().id(), input.institutionId(), input.submissionId()))
                    .ifPresent(findings::add);
        }
        findings.sort((one, other) -> Boolean.compare(other.blocks(), one.blocks()));
        return List.copyOf(findings);
    }

    private List<PreflightFinding> likenesses(PreflightInput input, RuleBook book) {
        var rules = new LikenessRules(book);
        var findings = new ArrayList<PreflightFinding>();
        if (book.of(PreflightRule.SAME_TITLE).isOn()
                || book.of(PreflightRule.SAME_TEXT).isOn()) {
            var others = kept.alike(input.edition().id(), input.submissionId(), input.institutionId(), marks(input));
            findings.addAll(rules.judge(input.title(), input.text(), others));
        }
        if (book.of(PreflightRule.PAST_WINNER).isOn() && !input.title().isEmpty()) {
            rules.winner(input.title(), past(input.title())).ifPresent(findings::add);
        }
        return findings;
    }

    private List<Winner> past(String title) {
        return winners.stream()
                .flatMap(source -> source.titledLike(title).stream())
                .toList();
    }

    private static List<Mark> marks(PreflightInput input) {
        return List.of(
                new Mark(TITLE, MinHash.bands(Shingles.ofTitle(input.title()))),
                new Mark(TEXT, MinHash.bands(Shingles.ofText(input.text()))));
    }

    /** Keeps what stands for a submission that is being sent, and what was found in it. */
    @Internal(CALLERS)
    public void keep(PreflightInput input, List<PreflightFinding> findings, boolean sentBefore) {
        kept.keep(input.submissionId(), input.edition().id(), marks(input), findings, sentBefore);
    }
}
