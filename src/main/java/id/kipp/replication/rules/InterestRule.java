package id.kipp.replication.rules;

import id.kipp.kernel.Verdict;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What has to be said when one asks to copy an innovation. */
public final class InterestRule {
    private static final Pattern WORD = Pattern.compile("\\P{IsWhite_Space}+");
    private static final BigDecimal MOST = new BigDecimal("1000000000000");

    private InterestRule() {}

    /** The problem, in a hundred words at the most. */
    public static Verdict judgeProblem(String problem) {
        int words = (int) WORD.matcher(problem).results().count();
        if (words == 0) {
            return Verdict.refused("replication.problem.empty");
        }
        return words > ReplicationLimits.PROBLEM_WORDS
                ? Verdict.refused("replication.problem.long", words, ReplicationLimits.PROBLEM_WORDS)
                : Verdict.allowed();
    }

    /** A measured number: what can be counted is not below nothing, and fits. */
    public static Verdict judgeMeasure(@Nullable BigDecimal value) {
        if (value == null) {
            return Verdict.refused("replication.measure.number");
        }
        return value.signum() < 0 || value.compareTo(MOST) > 0
                ? Verdict.refused("replication.measure.range")
                : Verdict.allowed();
    }

    /** How many people can work on it. */
    public static Verdict judgeStaff(int staff) {
        return staff < 1 || staff > ReplicationLimits.STAFF
                ? Verdict.refused("replication.staff.range", ReplicationLimits.STAFF)
                : Verdict.allowed();
    }

    /** The month in which it shall begin: not gone by, and within five years. */
    public static Verdict judgeMonth(YearMonth month, YearMonth now) {
        return month.isBefore(now) || month.isAfter(now.plusYears(5))
                ? Verdict.refused("replication.month.range")
                : Verdict.allowed();
    }
}
