package id.kipp.submission.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Of which reminder it is time. */
public final class ReminderDay {
    private ReminderDay() {}

    /**
     * The last of the days before a closing that has begun; none before the first of them, nor after the closing. A portal that stood still over
     * one of them reminds when it is back, once.
     *
     * @param days how many days before the closing there are reminders
     */
    public static Optional<Integer> at(Instant now, Instant closing, Collection<Integer> days) {
        return now.isBefore(closing)
                ? days.stream()
                        .filter(day -> !now.isBefore(closing.minus(Duration.ofDays(day))))
                        .min(Comparator.naturalOrder())
                : Optional.empty();
    }
}
