package id.kipp.award;

import id.kipp.kernel.Verdict;
import java.util.List;

/**
 * What stands against recording a plenary's sheet as it is, all at once.
 *
 * @param attendance what is wrong with who was there
 * @param choice what is wrong with what is taken
 * @param unexplained the submissions that lack a reason
 * @param missed the submissions on which too few decide, without those who have a conflict
 */
public record PlenaryFindings(Verdict attendance, Verdict choice, List<Long> unexplained, List<Long> missed) {
    public PlenaryFindings {
        unexplained = List.copyOf(unexplained);
        missed = List.copyOf(missed);
    }
}
