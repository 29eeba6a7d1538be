package id.kipp.catalogue.book;

import id.kipp.catalogue.rules.BookState;
import id.kipp.kernel.text.Slug;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A book as others see it.
 *
 * @param progress percent
 * @param pages none while there is no file
 */
public record BookView(
        long id,
        int year,
        String level,
        BookState state,
        int progress,
        int chapters,
        @Nullable Integer pages,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable Instant publishedAt,
        @Nullable Long documentId) {

    public boolean isRunning() {
        return state == BookState.RUNNING;
    }

    public boolean isPublished() {
        return state == BookState.PUBLISHED;
    }

    /** Whether it may be made public as it is. */
    public boolean isPublishable() {
        return state.next().contains(BookState.PUBLISHED);
    }

    /** Where the public reads it. */
    public String address() {
        return "/berkas-buku/" + year + "/" + Slug.of(level) + ".pdf";
    }

    /** Where the secretariat looks at it before. */
    public String preview() {
        return "/berkas-buku/" + id + ".pdf";
    }
}
