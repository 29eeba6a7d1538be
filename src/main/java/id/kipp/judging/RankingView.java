package id.kipp.judging;

import java.util.List;

/**
 * The ranking of a closed stage.
 *
 * @param line how many pass the gate behind it; 0 when there is none
 */
public record RankingView(
        long stageId, String stage, String gate, int line, SnapshotView snapshot, List<RankingRow> rows) {
    public RankingView {
        rows = List.copyOf(rows);
    }

    public boolean hasTieAtLine() {
        return rows.stream().anyMatch(row -> row.standing().tiedAtLine());
    }
}
