package id.kipp.judging.ranking;

import id.kipp.kernel.Page;
import id.kipp.kernel.Verdict;
import java.util.List;

/**
 * The ranking of a closed stage.
 *
 * @param line how many pass the gate behind it; 0 when there is none
 * @param tieAtLine whether a tie, on whichever page, stretches across the line
 * @param rows the page that was asked for
 * @param unread submissions of the stage without a single score, which have no place
 * @param unadjusted why there are no adjusted standings; empty when there are
 */
public record RankingView(
        long stageId,
        String stage,
        String gate,
        int line,
        SnapshotView snapshot,
        boolean tieAtLine,
        Page<RankingRow> rows,
        List<Unread> unread,
        List<Verdict.Refused> unadjusted) {

    /** A submission that nobody scored. */
    public record Unread(String code, String title, String institution) {}

    public RankingView {
        unread = List.copyOf(unread);
        unadjusted = List.copyOf(unadjusted);
    }

    /** Whether the cut line runs below this place of the page, from 0. */
    public boolean isLastAbove(int index) {
        var place = (rows.page() - 1L) * rows.size() + index + 1;
        return line > 0 && place == line && place < rows.total();
    }

    public boolean isAdjusted() {
        return unadjusted.isEmpty();
    }
}
