package id.kipp.submission.preflight.rules;

import id.kipp.kernel.Verdict;

/**
 * How an edition takes a rule.
 *
 * @param limit where it begins; what it counts, its rule says
 */
public record RuleSetting(PreflightRule rule, RuleMode mode, int limit) {
    static RuleSetting standard(PreflightRule rule) {
        return new RuleSetting(rule, rule.standardMode(), rule.standardLimit());
    }

    /** Whether it may be kept. */
    public Verdict judge() {
        return limit >= PreflightRule.LEAST && limit <= rule.most()
                ? Verdict.allowed()
                : Verdict.refused("submission.preflight.limit.outside", PreflightRule.LEAST, rule.most());
    }

    boolean isStandard() {
        return equals(standard(rule));
    }

    public boolean isOn() {
        return mode != RuleMode.OFF;
    }

    public boolean blocks() {
        return mode == RuleMode.BLOCK;
    }
}
