package id.kipp.platform.seed;

import id.kipp.platform.seed.csv.BadRow;
import id.kipp.platform.seed.csv.CsvTable;
import id.kipp.platform.seed.csv.RowRefused;
import java.io.IOException;
import java.io.Reader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Loads a file row by row: what can be loaded is, what cannot is reported with its line; loading again is safe. */
public final class SeedLoader {
    private static final int ROWS_BETWEEN_WORDS = 200;

    private final Connection database;
    private final Consumer<String> progress;

    public SeedLoader(Connection database, Consumer<String> progress) {
        this.database = database;
        this.progress = progress;
    }

    /** The answer is empty when the columns are those of no file that the portal knows. */
    public Optional<LoadReport> load(String file, Reader content) throws IOException, SQLException {
        var table = CsvTable.read(file, content);
        var loader = loaders().stream()
                .filter(each -> table.columns().containsAll(each.columns()))
                .findFirst();
        return loader.isPresent() ? Optional.of(load(table, loader.get())) : Optional.empty();
    }

    private static List<TableLoader> loaders() {
        return List.of(
                new WinnerLoader(),
                new ReplicationLoader(),
                new RegionLoader(),
                new IndexValueLoader(),
                new StatisticLoader(),
                new InstitutionLoader());
    }

    private LoadReport load(CsvTable table, TableLoader loader) throws SQLException {
        var bad = new ArrayList<>(table.unreadable());
        var autoCommit = database.getAutoCommit();
        database.setAutoCommit(false);
        try {
            loader.begin(database);
            int done = 0;
            for (var row : table.rows()) {
                try {
                    loader.load(row, database);
                } catch (RowRefused refused) {
                    bad.add(new BadRow(table.file(), row.line(), refused.reason()));
                } catch (SQLException unfit) {
                    if (!isAboutTheRow(unfit)) {
                        throw unfit;
                    }
                    bad.add(new BadRow(table.file(), row.line(), inWords(unfit)));
                }
                if (++done % ROWS_BETWEEN_WORDS == 0) {
                    progress.accept("%s: %d dari %d baris"
                            .formatted(table.file(), done, table.rows().size()));
                }
            }
            database.commit();
        } catch (SQLException | RuntimeException failure) {
            database.rollback();
            throw failure;
        } finally {
            database.setAutoCommit(autoCommit);
        }
        var refused = bad.size() - table.unreadable().size();
        return new LoadReport(table.file(), table.rows().size() - refused, bad);
    }

    /** What to look at first; the database's own words, which name the column, behind it. */
    private static String inWords(SQLException unfit) {
        var isBrokenConstraint = String.valueOf(unfit.getSQLState()).startsWith("23");
        return "%s (%s)"
                .formatted(
                        isBrokenConstraint
                                ? "bertentangan dengan baris lain, atau merujuk ke yang tidak ada"
                                : "ada sel yang terlalu panjang atau bukan jenis yang diminta",
                        unfit.getMessage());
    }

    /** Wrong data (22) or a broken constraint (23), not a lost connection. */
    private static boolean isAboutTheRow(SQLException failure) {
        var state = failure.getSQLState();
        return state != null && (state.startsWith("22") || state.startsWith("23"));
    }
}
