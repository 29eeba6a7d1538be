package id.kipp.platform.seed;

import id.kipp.platform.seed.csv.BadRow;
import java.util.List;

/** What became of a file: how many rows are in the database now, and which are not. */
public record LoadReport(String file, int loaded, List<BadRow> bad) {
    public LoadReport {
        bad = List.copyOf(bad);
    }
}
