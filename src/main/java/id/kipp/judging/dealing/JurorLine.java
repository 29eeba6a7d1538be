package id.kipp.judging.dealing;

import id.kipp.judging.jury.LoadBounds;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How much lies on a juror, and how far this juror is; never how anything was scored.
 *
 * @param leaving whether nothing may be given to this juror any more
 * @param load how many submissions
 * @param fit how many of them are of a category that the juror knows well
 * @param conflicts how many of the stage the juror must not read
 * @param partners with how many others the juror shares submissions
 * @param begun how many have anything written on them
 * @param active the day on which the juror last wrote or confirmed anything
 */
public record JurorLine(
        long id,
        String name,
        String username,
        LoadBounds bounds,
        boolean leaving,
        long load,
        long fit,
        long conflicts,
        long partners,
        long begun,
        long confirmed,
        @Nullable LocalDate active) {

    /** What could be handed to others. */
    public long left() {
        return load - confirmed;
    }
}
