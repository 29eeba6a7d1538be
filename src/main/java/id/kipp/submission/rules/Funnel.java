package id.kipp.submission.rules;

import java.util.List;

/**
 * How many submissions came how far; whoever came far is counted at each step before as well.
 *
 * @param drafted were begun
 * @param sent left their unit, now or before
 * @param arrived were received by the ministry, now or before
 * @param screened passed or failed the administrative selection
 * @param passed passed it
 */
public record Funnel(long drafted, long sent, long arrived, long screened, long passed) {
    public static final Funnel EMPTY = new Funnel(0, 0, 0, 0, 0);

    /** So many submissions in one state. */
    public static Funnel of(SubmissionState state, long count) {
        return switch (state) {
            case DRAFT -> new Funnel(count, 0, 0, 0, 0);
            case WITH_ADMIN, RETURNED -> new Funnel(count, count, 0, 0, 0);
            case RECEIVED, SENT_BACK -> new Funnel(count, count, count, 0, 0);
            case FAILED -> new Funnel(count, count, count, count, 0);
            case PASSED -> new Funnel(count, count, count, count, count);
        };
    }

    public Funnel plus(Funnel other) {
        return new Funnel(
                drafted + other.drafted,
                sent + other.sent,
                arrived + other.arrived,
                screened + other.screened,
                passed + other.passed);
    }

    /** The numbers from the first step to the last. */
    public List<Long> steps() {
        return List.of(drafted, sent, arrived, screened, passed);
    }
}
