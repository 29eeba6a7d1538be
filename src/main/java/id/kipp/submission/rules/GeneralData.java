package id.kipp.submission.rules;

import id.kipp.kernel.Verdict;
import id.kipp.kernel.text.TypedText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The generalData of a submission.
 *
 * @param startedOn since when the innovation has been running
 */
public record GeneralData(
        String title,
        @Nullable LocalDate startedOn,
        @Nullable Long groupId,
        @Nullable Long categoryId) {
    /** The longest title that fits, in characters. */
    public static final int LONGEST_TITLE = 300;

    /** No public service in Indonesia runs longer than the Republic. */
    private static final LocalDate EARLIEST = LocalDate.of(1945, 8, 17);

    /** Takes a stored title as it stands: hashes were made of it. */
    public GeneralData {
        title = title.strip();
    }

    /** What somebody typed. */
    public static GeneralData typed(
            String title, @Nullable LocalDate startedOn, @Nullable Long groupId, @Nullable Long categoryId) {
        return new GeneralData(TypedText.line(title), startedOn, groupId, categoryId);
    }

    /** Whether it may be kept, even as a draft. */
    public Verdict judge(LocalDate today) {
        int over = title.length() - LONGEST_TITLE;
        if (over > 0) {
            return Verdict.refused("submission.title.long", over, LONGEST_TITLE);
        }
        if (startedOn != null && startedOn.isAfter(today)) {
            return Verdict.refused("submission.started.future");
        }
        if (startedOn != null && startedOn.isBefore(EARLIEST)) {
            return Verdict.refused("submission.started.unlikely");
        }
        return Verdict.allowed();
    }
}
