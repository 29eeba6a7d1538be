package id.kipp.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Western Indonesian Time, by whose days the competition counts. */
public final class Wib {
    public static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    private Wib() {}

    /** The day in Jakarta at a moment. */
    public static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZONE);
    }
}
