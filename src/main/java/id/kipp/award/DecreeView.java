package id.kipp.award;

import id.kipp.kernel.FormVersion;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A decree; published from the moment that {@code publishedAt} names. */
public record DecreeView(
        long gateId,
        String number,
        LocalDate signedOn,
        String about,
        @Nullable Instant publishedAt) {

    /** What a form shows of it. */
    FormVersion formVersion() {
        return FormVersion.of(number, signedOn, about);
    }
}
