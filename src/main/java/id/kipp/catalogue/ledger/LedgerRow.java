package id.kipp.catalogue.ledger;

import id.kipp.catalogue.rules.LedgerStatus;
import id.kipp.kernel.text.NamedLink;
import org.jspecify.annotations.Nullable;

/**
 * A line of the public ledger.
 *
 * @param number under which the two institutions keep it; none where a public source alone tells of it
 * @param slug of the innovation's record, where it is known which one it is
 * @param province of the adopter
 */
public record LedgerRow(
        @Nullable String number,
        String title,
        @Nullable String slug,
        String origin,
        String adopter,
        @Nullable String province,
        @Nullable Integer year,
        LedgerStatus status,
        @Nullable String note,
        @Nullable String changed,
        @Nullable String result,
        String source,
        boolean originConfirmed,
        boolean adopterConfirmed) {

    /** Whether a public source tells of it, not the two institutions themselves. */
    public boolean isFromNews() {
        return number == null;
    }

    /** Whether nobody but a public source says so. */
    public boolean isUnconfirmed() {
        return !originConfirmed && !adopterConfirmed;
    }

    /** Who says so, with the link to it. */
    public NamedLink told() {
        return NamedLink.read(source);
    }
}
