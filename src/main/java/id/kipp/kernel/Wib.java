package id.kipp.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Western Indonesian Time, by whose days the competition counts. */
public final class Wib {
    public static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    /** Central Indonesian Time, one hour ahead. */
    public static final ZoneId WITA = ZoneId.of("Asia/Makassar");

    /** Eastern Indonesian Time, two hours ahead. */
    public static final ZoneId WIT = ZoneId.of("Asia/Jayapura");

    private Wib() {}

    /** Whether it is another day already somewhere in the country. */
    public static boolean isNearMidnight(Instant at) {
        return !day(at).equals(LocalDate.ofInstant(at, WIT));
    }

    /** The day in Jakarta at a moment. */
    public static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZONE);
    }
}
