package id.kipp.audit;

import id.kipp.kernel.Wib;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which rows of the trail somebody looks for.
 *
 * @param actor the user name of who did it; empty for everybody
 * @param module the module whose events they are; empty for all
 * @param object what it was done to, as people name it: a submission's code, a user name, a number; empty for everything
 * @param from the first day in Jakarta
 * @param until the last day in Jakarta
 */
public record AuditFilter(
        String actor, String module, String object, Optional<LocalDate> from, Optional<LocalDate> until) {
    /** Everything. */
    public static final AuditFilter ALL = new AuditFilter("", "", "", Optional.empty(), Optional.empty());

    /** The years of which the database knows every moment in both time zones. */
    private static final int FIRST_YEAR = 1001;

    private static final int LAST_YEAR = 9998;

    /** A day that cannot be is no choice. */
    public AuditFilter {
        from = from.filter(AuditFilter::canBe);
        until = until.filter(AuditFilter::canBe);
    }

    Optional<Instant> begin() {
        return from.map(AuditFilter::midnight);
    }

    /** The moment at which it is over. */
    Optional<Instant> end() {
        return until.map(day -> midnight(day.plusDays(1)));
    }

    private static boolean canBe(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(Wib.ZONE).toInstant();
    }
}
