package id.kipp.competition.web;

import id.kipp.kernel.RuleViolationException;
import id.kipp.kernel.Wib;
import id.kipp.kernel.text.TypedText;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** What a datetime-local field holds, which says nothing of zones: here it is always WIB. */
final class WibField {
    private WibField() {}

    /** Seconds only where there are any. */
    static String typed(@Nullable Instant at) {
        return at == null
                ? ""
                : LocalDateTime.ofInstant(at, Wib.ZONE).withNano(0).toString();
    }

    /** @throws RuleViolationException with this text when it cannot be read */
    static @Nullable Instant parsed(String typed, String otherwise) {
        try {
            var moment = TypedText.line(typed);
            return moment.isEmpty()
                    ? null
                    : LocalDateTime.parse(moment).atZone(Wib.ZONE).toInstant();
        } catch (DateTimeException e) {
            throw new RuleViolationException(otherwise);
        }
    }
}
