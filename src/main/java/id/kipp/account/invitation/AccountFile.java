package id.kipp.account.invitation;

import id.kipp.account.AccountDetails;
import id.kipp.account.Role;
import id.kipp.kernel.RuleViolationException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a list of accounts as spreadsheets save or copy it: a header, then a row for each account. */
final class AccountFile {
    static final List<String> COLUMNS = List.of("nama", "nama_pengguna", "surel", "peran", "instansi", "unit");
    private static final int MOST_ROWS = 5_000;
    private static final Map<String, Role> ROLES =
            Arrays.stream(Role.values()).collect(Collectors.toMap(role -> plain(role.name()), role -> role));

    private AccountFile() {}

    /**
     * One row as it was read.
     *
     * @param role what stands for the role; the details hold it when it is one
     */
    record Row(long line, String username, String role, AccountDetails details) {}

    /** Whether the text begins like a list, with the titles of its columns. */
    static boolean isList(String text) {
        return text.lines().findFirst().stream().anyMatch(line -> plain(line).contains(plain("nama_pengguna")));
    }

    /** The rows; refused when the header or a quote makes the whole unreadable. */
    static List<Row> read(String text) {
        var content = text.startsWith("\uFEFF") ? text.substring(1) : text;
        var format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter(content))
                .setIgnoreEmptyLines(false)
                .setIgnoreSurroundingSpaces(true)
                .get();
        try (var parser = CSVParser.parse(new StringReader(content), format)) {
            return rows(parser);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UncheckedIOException brokenQuote) {
            throw new RuleViolationException("account.import.unreadable");
        }
    }

    private static char delimiter(String text) {
        var header = text.lines().findFirst().orElse("");
        if (header.indexOf('\t') >= 0) {
            return '\t';
        }
        return header.indexOf(';') >= 0 ? ';' : ',';
    }

    private static List<Row> rows(CSVParser parser) {
        var records = parser.iterator();
        var places = header(records.hasNext() ? Optional.of(records.next()) : Optional.empty());
        var rows = new ArrayList<Row>();
        // Looking whether there is another row reads it: where it begins is known before.
        long line = parser.getCurrentLineNumber() + 1;
        while (records.hasNext()) {
            var cells = records.next();
            if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                rows.add(row(line, cells, places));
            }
            line = parser.getCurrentLineNumber() + 1;
            if (rows.size() > MOST_ROWS) {
                throw new RuleViolationException("account.import.many", MOST_ROWS);
            }
        }
        if (rows.isEmpty()) {
            throw new RuleViolationException("account.import.empty");
        }
        return rows;
    }

    private static Map<String, Integer> header(Optional<CSVRecord> cells) {
        var places = new HashMap<String, Integer>();
        cells.ifPresent(row -> {
            for (int i = 0; i < row.size(); i++) {
                places.putIfAbsent(plain(row.get(i)), i);
            }
        });
        var missing = COLUMNS.stream()
                .filter(column -> !places.containsKey(plain(column)))
                .toList();
        if (!missing.isEmpty()) {
            throw new RuleViolationException(
                    "account.import.header", String.join(", ", missing), String.join(";", COLUMNS));
        }
        return places;
    }

    private static Row row(long line, CSVRecord cells, Map<String, Integer> places) {
        var institution = cell("instansi", cells, places);
        var independent = institution.equals("-");
        var role = cell("peran", cells, places);
        var known = ROLES.get(plain(role));
        var details = new AccountDetails(
                cell("nama", cells, places),
                cell("surel", cells, places),
                known == null ? Set.of() : Set.of(known),
                independent ? "" : institution,
                cell("unit", cells, places),
                independent);
        return new Row(line, cell("nama_pengguna", cells, places).toLowerCase(Locale.ROOT), role, details);
    }

    private static String cell(String column, CSVRecord cells, Map<String, Integer> places) {
        int place = places.getOrDefault(plain(column), cells.size());
        return place < cells.size() ? cells.get(place).strip() : "";
    }

    /** Small letters without blanks, lines and dashes: "Admin Lokal" is admin_lokal. */
    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", "");
    }
}
