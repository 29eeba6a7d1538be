package id.kipp.platform.seed;

import id.kipp.platform.seed.csv.CsvRow;
import id.kipp.platform.seed.csv.CsvTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;

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
            try (var content = open(file)) {
                loader.load(file, content).ifPresent(reports::add);
            }
        }
        return List.copyOf(reports);
    }

    /** The rows of one of the portal's own files. */
    static List<CsvRow> rows(String file) throws IOException {
        try (var content = open(file)) {
            return CsvTable.read(file, content).rows();
        }
    }

    /** The cells of one of the portal's own files, a row a map. */
    public static List<java.util.Map<String, String>> cells(String file) throws IOException {
        return rows(file).stream().map(CsvRow::cells).toList();
    }

    private static InputStreamReader open(String file) throws IOException {
        InputStream in = Seeds.class.getClassLoader().getResourceAsStream("seeds/" + file);
        if (in == null) {
            throw new IOException("seeds/" + file + " is not in this build");
        }
        return new InputStreamReader(in, StandardCharsets.UTF_8);
    }
}
