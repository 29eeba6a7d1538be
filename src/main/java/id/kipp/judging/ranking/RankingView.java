package id.kipp.judging.ranking;

import id.kipp.kernel.Verdict;
import java.util.List;

/**
 * The ranking of a closed stage.
 *
 * @param line how many pass the gate behind it; 0 when there is none
 * @param unread entries of the stage without a single score, which have no place
 * @param unadjusted why there are no adjusted standings; empty when there are
 */
public record RankingView(
        long stageId,
        String stage,
        String gate,
        int line,
        SnapshotView snapshot,
        List<RankingRow> rows,
        List<Unread> unread,
        List<Verdict.Refused> unadjusted) {

    /** An entry that nobody scored. */
    public record Unread(String code, String title, String institution) {}

    public RankingView {
        rows = List.copyOf(rows);
        unread = List.copyOf(unread);
        unadjusted = List.copyOf(unadjusted);
    }

    public boolean hasTieAtLine() {
        return rows.stream().anyMatch(row -> row.standing().tiedAtLine());
    }

    public boolean isAdjusted() {
        return unadjusted.isEmpty();
    }
}
