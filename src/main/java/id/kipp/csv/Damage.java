package id.kipp.csv;

import id.kipp.kernel.Verdict.Refused;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;

/** Finds letters that were lost when a list was saved or read in the wrong encoding. */
final class Damage {
    private Damage() {}

    /** The first cell that has one. */
    static Optional<Refused> in(CSVRecord cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).chars().anyMatch(Damage::isLost)) {
                return Optional.of(CsvTable.refused("csv.cell.damaged", i + 1));
            }
        }
        return Optional.empty();
    }

    /** The mark of what could not be decoded, and controls that stand in no text but for U+0085, the line end of mainframes. */
    private static boolean isLost(int letter) {
        return letter == 0xFFFD || letter == 0 || (letter >= 0x80 && letter <= 0x9F && letter != 0x85);
    }
}
