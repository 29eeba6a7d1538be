package id.kipp.catalogue.ledger;

import id.kipp.catalogue.rules.LedgerCounts;
import java.util.List;

/** Lines of the ledger about one innovation or one institution, with how many there are of each status; the lines may be the first of more. */
public record RecordLedger(List<LedgerRow> lines, LedgerCounts counts) {
    public RecordLedger {
        lines = List.copyOf(lines);
    }

    /** Whether there are more lines than these. */
    public boolean isCut() {
        return lines.size()
                < counts.counts().values().stream().mapToLong(Long::longValue).sum();
    }

    /** Counts the lines that are shown. */
    public static RecordLedger of(List<LedgerRow> lines) {
        return new RecordLedger(
                lines, LedgerCounts.of(lines.stream().map(LedgerRow::status).toList()));
    }
}
