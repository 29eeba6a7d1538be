package id.kipp.submission.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The head of an entry.
 *
 * @param startedOn since when the innovation has been running
 */
public record Head(
        String title,
        @Nullable LocalDate startedOn,
        @Nullable Long groupId,
        @Nullable Long categoryId) {
    /** The longest title that fits, in characters. */
    public static final int LONGEST_TITLE = 300;

    public Head {
        title = title.strip();
    }
}
