package id.kipp.submission.preflight.rules;

import id.kipp.submission.rules.Completeness;
import id.kipp.submission.rules.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks at the answers of one submission, each for itself and beside the others. */
public final class AnswerRules {
    /** Shorter answers share four words in a row too easily. */
    private static final int FEWEST_COMPARED = 15;

    private final RuleBook book;
    private final List<PreflightFinding> findings = new ArrayList<>();

    private AnswerRules(RuleBook book) {
        this.book = book;
    }

    /** An answer in the forms in which it is compared. */
    private record Written(Completeness.Asked asked, List<String> words, Set<Long> pieces) {}

    /**
     * Everything that looks like a mistake, in the order of the form. What is empty, or has fewer words than an answer needs,
     * {@link Completeness} says already.
     *
     * @param answers texts by the question's code
     */
    public static List<PreflightFinding> judge(
            List<Completeness.Asked> questions, Map<String, String> answers, RuleBook book) {
        var rules = new AnswerRules(book);
        var before = new ArrayList<Written>();
        for (var asked : questions) {
            var text = answers.getOrDefault(asked.code(), "");
            var words = PlainWords.of(text);
            if (asked.kind().isProse() && words.size() >= Completeness.FEWEST_WORDS) {
                var written = new Written(asked, words, Shingles.ofText(text));
                rules.judge(written);
                rules.compare(written, before);
                before.add(written);
            }
        }
        return List.copyOf(rules.findings);
    }

    private void judge(Written written) {
        var label = written.asked().label();
        var isFiller = over(PreflightRule.PLACEHOLDER, Placeholders.share(written.words()));
        if (isFiller) {
            add(PreflightRule.PLACEHOLDER, written, label);
            return;
        }
        var repeated = Repetition.share(written.words());
        if (over(PreflightRule.REPETITION, repeated)) {
            add(PreflightRule.REPETITION, written, label, repeated);
        }
        var setting = book.of(PreflightRule.SHORT);
        var fewest = (written.asked().maxWords() * setting.limit() + 99) / 100;
        if (setting.isOn() && written.asked().required() && written.words().size() < fewest) {
            add(PreflightRule.SHORT, written, label, written.words().size(), fewest);
        }
    }

    /** The one before that it has most in common with, if that is much. */
    private void compare(Written written, List<Written> before) {
        Written most = null;
        int share = 0;
        for (var other : before) {
            var shared = isLong(written) && isLong(other) ? Shingles.contained(written.pieces(), other.pieces()) : 0;
            if (shared > share) {
                most = other;
                share = shared;
            }
        }
        if (most != null && over(PreflightRule.COPIED_ANSWER, share)) {
            add(
                    PreflightRule.COPIED_ANSWER,
                    written,
                    written.asked().label(),
                    share,
                    most.asked().label());
        }
    }

    private static boolean isLong(Written written) {
        return written.words().size() >= FEWEST_COMPARED;
    }

    private boolean over(PreflightRule rule, int share) {
        var setting = book.of(rule);
        return setting.isOn() && share >= setting.limit();
    }

    private void add(PreflightRule rule, Written written, Object... values) {
        findings.add(new PreflightFinding(
                rule,
                book.of(rule).blocks(),
                new Finding(written.asked().code(), rule.textKey() + ".found", List.of(values))));
    }
}
