package id.kipp.submission.preflight.rules;

import id.kipp.submission.rules.Finding;
import java.util.List;
import java.util.Optional;

/** Rules that count: documents of a submission, submissions of an institution. */
public final class CountRules {
    private final RuleBook book;

    public CountRules(RuleBook book) {
        this.book = book;
    }

    /** @param documents how many are attached */
    public Optional<PreflightFinding> documents(int documents) {
        var setting = book.of(PreflightRule.DOCUMENTS);
        return setting.isOn() && documents < setting.limit()
                ? Optional.of(found(PreflightRule.DOCUMENTS, "files", setting.limit(), documents))
                : Optional.empty();
    }

    /** @param sentBefore how many other submissions of the institution were sent in the edition */
    public Optional<PreflightFinding> quota(long sentBefore) {
        var setting = book.of(PreflightRule.QUOTA);
        return setting.isOn() && sentBefore >= setting.limit()
                ? Optional.of(found(PreflightRule.QUOTA, "state", setting.limit(), sentBefore))
                : Optional.empty();
    }

    private PreflightFinding found(PreflightRule rule, String field, Object... values) {
        return new PreflightFinding(
                rule, book.of(rule).blocks(), new Finding(field, rule.textKey() + ".found", List.of(values)));
    }
}
