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

    /** Whether the cut line runs below this row of the page, from 0: what is shown after it is below the line. */
    public boolean isLastAbove(int index) {
        var shown = rows.items();
        return line > 0
                && shown.get(index).place() <= line
                && (index + 1 < shown.size()
                        ? shown.get(index + 1).place() > line
                        : shown.get(index).place() == line && (long) rows.page() * rows.size() < rows.total());
    }

    public boolean isAdjusted() {
        return unadjusted.isEmpty();
    }
}
