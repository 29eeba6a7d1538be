package id.kipp.catalogue.ledger;

import org.jspecify.annotations.Nullable;

/** An innovation that can be copied, and the institution to ask; none where the source names one that takes no part. */
public record Origin(
        long id,
        String slug,
        String title,
        String institution,
        @Nullable Long institutionId,
        boolean sample) {

    /** The readable address of its page. */
    public String address() {
        return "/katalog/" + slug;
    }
}
