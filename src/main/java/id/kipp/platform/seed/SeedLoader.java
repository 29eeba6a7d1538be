package id.kipp.platform.seed;

import id.kipp.csv.CsvTable;
import id.kipp.kernel.Verdict.Refused;
import id.kipp.platform.seed.csv.BadRow;
import id.kipp.platform.seed.csv.CsvRow;
import id.kipp.platform.seed.csv.RowRefused;
import id.kipp.web.text.TextBundles;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** Loads a file row by row: what can be loaded is, what cannot is reported with its line; loading again is safe. */
public final class SeedLoader {
    private static final int ROWS_BETWEEN_WORDS = 200;

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    private final TextBundles texts = new TextBundles();
    private final Connection database;
    private final Consumer<String> progress;

    public SeedLoader(Connection database, Consumer<String> progress) {
        this.database = database;
        this.progress = progress;
    }

    /** The answer is empty when the columns are those of no file that the portal knows. */
    public Optional<LoadReport> load(String file, byte[] content) throws SQLException {
        var table = CsvTable.read(content);
        var unreadable = table.allFaults().stream()
                .map(fault -> new BadRow(file, fault.line(), inWords(fault.reason())))
                .toList();
        if (table.broken().isPresent() && table.rows().isEmpty()) {
            return Optional.of(new LoadReport(file, 0, unreadable));
        }
        var loader = loaders().stream()
                .filter(each -> each.columns().stream().allMatch(table::has))
                .findFirst();
        return loader.isPresent() ? Optional.of(load(file, table, unreadable, loader.get())) : Optional.empty();
    }

    private String inWords(Refused reason) {
        return texts.text(INDONESIAN, reason.key(), reason.values().toArray());
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

    private LoadReport load(String file, CsvTable table, List<BadRow> unreadable, TableLoader loader)
            throws SQLException {
        var bad = new ArrayList<>(unreadable);
        var autoCommit = database.getAutoCommit();
        database.setAutoCommit(false);
        try {
            loader.begin(database);
            int done = 0;
            for (var row : table.rows()) {
                try {
                    loader.load(new CsvRow(row), database);
                } catch (RowRefused refused) {
                    bad.add(new BadRow(file, row.line(), refused.reason()));
                } catch (SQLException unfit) {
                    if (!isAboutTheRow(unfit)) {
                        throw unfit;
                    }
                    bad.add(new BadRow(file, row.line(), inWords(unfit)));
                }
                if (++done % ROWS_BETWEEN_WORDS == 0) {
                    progress.accept("%s: %d dari %d baris"
                            .formatted(file, done, table.rows().size()));
                }
            }
            database.commit();
        } catch (SQLException | RuntimeException failure) {
            database.rollback();
            throw failure;
        } finally {
            database.setAutoCommit(autoCommit);
        }
        var refused = bad.size() - unreadable.size();
        return new LoadReport(file, table.rows().size() - refused, bad);
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
