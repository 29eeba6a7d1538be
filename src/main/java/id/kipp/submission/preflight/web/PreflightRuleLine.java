package id.kipp.submission.preflight.web;

import id.kipp.kernel.RuleViolationException;
import id.kipp.kernel.Verdict;
import id.kipp.submission.preflight.rules.PreflightRule;
import id.kipp.submission.preflight.rules.RuleMode;
import id.kipp.submission.preflight.rules.RuleSetting;
import java.util.Arrays;

/** One rule in the table of rules, as typed. */
public class PreflightRuleLine {
    private final PreflightRule rule;
    private final long caught;
    private String mode;
    private String limit;
    private String error = "";

    PreflightRuleLine(RuleSetting setting, long caught) {
        this.rule = setting.rule();
        this.caught = caught;
        this.mode = setting.mode().name();
        this.limit = String.valueOf(setting.limit());
    }

    RuleSetting typed() {
        if (!limit.matches("\\d{1,4}")) {
            throw new RuleViolationException("submission.preflight.limit.outside", PreflightRule.LEAST, rule.most());
        }
        var chosen = Arrays.stream(RuleMode.values())
                .filter(known -> known.name().equals(mode))
                .findFirst()
                .orElse(rule.standardMode());
        var setting = new RuleSetting(rule, chosen, Integer.parseInt(limit));
        Verdict judged = setting.judge();
        judged.orThrow();
        return setting;
    }

    void refuse(String reason) {
        error = reason;
    }

    /** Why this limit cannot be; empty when nothing is wrong with it. */
    public String getError() {
        return error;
    }

    public PreflightRule getRule() {
        return rule;
    }

    /** In how many sent submissions it found something. */
    public long getCaught() {
        return caught;
    }

    public String getMode() {
        return mode;
    }

    public void setMode(String mode) {
        this.mode = mode;
    }

    public String getLimit() {
        return limit;
    }

    public void setLimit(String limit) {
        this.limit = limit;
    }
}
