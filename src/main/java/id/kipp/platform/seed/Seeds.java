package id.kipp.platform.seed;

import id.kipp.csv.CsvTable;
import id.kipp.platform.seed.csv.CsvRow;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The files that come with the portal, in the order in which they lean on each other. */
public final class Seeds {
    private static final List<String> FILES =
            List.of("regions.csv", "institutions.csv", "winners.csv", "replications.csv", "ipp.csv", "stats.csv");

    private Seeds() {}

    /** Loads all of them; the answers tell what became of each. */
    public static List<LoadReport> load(Connection database, Consumer<String> progress)
            throws IOException, SQLException {
        var loader = new SeedLoader(database, progress);
        var reports = new java.util.ArrayList<LoadReport>();
        for (var file : FILES) {
            loader.load(file, read(file)).ifPresent(reports::add);
        }
        return List.copyOf(reports);
    }

    /** The rows of one of the portal's own files. */
    static List<CsvRow> rows(String file) throws IOException {
        return CsvTable.read(read(file)).rows().stream().map(CsvRow::new).toList();
    }

    /** The cells of one of the portal's own files, a row a map. */
    public static List<Map<String, String>> cells(String file) throws IOException {
        var table = CsvTable.read(read(file));
        return table.rows().stream()
                .map(row -> table.titles().stream().collect(Collectors.toMap(title -> title, row::lines)))
                .toList();
    }

    private static byte[] read(String file) throws IOException {
        try (var in = Seeds.class.getClassLoader().getResourceAsStream("seeds/" + file)) {
            if (in == null) {
                throw new IOException("seeds/" + file + " is not in this build");
            }
            return in.readAllBytes();
        }
    }
}
