package id.kipp.catalogue.profile.rules;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whether the public may still rely on what the owner confirmed. */
public enum Confirmation {
    NEVER,
    FRESH,
    OVERDUE;

    /**
     * Judges the last confirmation.
     *
     * @param confirmed the day of it; none when there was none
     * @param days how many days it holds
     */
    public static Confirmation of(@Nullable LocalDate confirmed, LocalDate today, int days) {
        if (confirmed == null) {
            return NEVER;
        }
        return confirmed.plusDays(days).isBefore(today) ? OVERDUE : FRESH;
    }

    /** Whether the owner is to say something. */
    public boolean isDue() {
        return this != FRESH;
    }

    /** The key of its sentence, which names the day of the last confirmation. */
    public String textKey() {
        return "catalogue.profile.confirmed." + name().toLowerCase(Locale.ROOT);
    }
}
