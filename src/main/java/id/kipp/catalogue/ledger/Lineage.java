package id.kipp.catalogue.ledger;

import id.kipp.catalogue.rules.LedgerStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where an innovation came from, and the copies that were made of it; plans are none. */
public record Lineage(List<Origin> origins, List<Copy> copies) {

    /**
     * A copy; the slug and title are those of the innovation that it grew into, the copies those of that one.
     *
     * @param grownId the innovation that it grew into
     */
    public record Copy(
            String adopter,
            LedgerStatus status,
            @Nullable Long grownId,
            @Nullable String slug,
            @Nullable String title,
            List<Copy> copies) {
        public Copy {
            copies = List.copyOf(copies);
        }

        Copy with(List<Copy> theirs) {
            return new Copy(adopter, status, grownId, slug, title, theirs);
        }
    }

    public Lineage {
        origins = List.copyOf(origins);
        copies = List.copyOf(copies);
    }

    /** Whether there is anything to tell. */
    public boolean isKnown() {
        return !origins.isEmpty() || !copies.isEmpty();
    }
}
