package id.kipp.judging.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a submission lies on the juror's desk.
 *
 * @param place from 1
 * @param of how many there are
 * @param previous the assignment before it
 * @param next the assignment after it
 */
public record DeskPlace(
        int place,
        int of,
        @Nullable Long previous,
        @Nullable Long next) {
    /** The place of an assignment among all on the desk, in their order; it must be one of them. */
    public static DeskPlace of(List<Long> desk, long assignment) {
        var index = desk.indexOf(assignment);
        return new DeskPlace(
                index + 1,
                desk.size(),
                index > 0 ? desk.get(index - 1) : null,
                index + 1 < desk.size() ? desk.get(index + 1) : null);
    }
}
