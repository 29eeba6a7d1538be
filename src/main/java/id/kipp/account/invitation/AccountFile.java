package id.kipp.account.invitation;

import id.kipp.account.AccountDetails;
import id.kipp.account.Role;
import id.kipp.account.rules.UsernameRule;
import id.kipp.csv.CsvCells;
import id.kipp.csv.CsvFault;
import id.kipp.csv.CsvTable;
import id.kipp.kernel.RuleViolationException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A list of accounts as spreadsheets save or copy it: titles, then a row for each account.
 *
 * @param rows none of them when the reading broke off: who does not see the rest would take the list for done
 * @param faults what cannot be read, by its line
 */
record AccountFile(List<Row> rows, List<CsvFault> faults) {
    static final List<String> COLUMNS = List.of("nama", "nama_pengguna", "surel", "peran", "instansi", "unit");
    private static final int MOST_ROWS = 5_000;
    private static final Map<String, Role> ROLES =
            Arrays.stream(Role.values()).collect(Collectors.toMap(role -> CsvTable.folded(role.name()), role -> role));

    /**
     * One row as it was read.
     *
     * @param role what stands for the role; the details hold it when it is one
     */
    record Row(long line, String username, String role, AccountDetails details) {}

    /** Whether the text begins like a list, with the titles of its columns. */
    static boolean isList(String text) {
        return CsvTable.read(text).has("nama_pengguna");
    }

    /** Refused when a column is missing, or when there are no accounts or too many. */
    static AccountFile read(String text) {
        var table = CsvTable.read(text);
        if (table.broken().isPresent() && !table.titles().isEmpty()) {
            return new AccountFile(List.of(), table.allFaults());
        }
        var missing = COLUMNS.stream().filter(column -> !table.has(column)).toList();
        if (!missing.isEmpty()) {
            throw new RuleViolationException(
                    "account.import.header", String.join(", ", missing), String.join(";", COLUMNS));
        }
        if (table.rows().isEmpty() && table.faults().isEmpty()) {
            throw new RuleViolationException("account.import.empty");
        }
        if (table.rows().size() > MOST_ROWS) {
            throw new RuleViolationException("account.import.many", MOST_ROWS);
        }
        return new AccountFile(table.rows().stream().map(AccountFile::row).toList(), table.faults());
    }

    private static Row row(CsvCells cells) {
        var institution = cells.line("instansi");
        var independent = institution.equals("-");
        var role = cells.line("peran");
        var known = ROLES.get(CsvTable.folded(role));
        var details = new AccountDetails(
                cells.line("nama"),
                cells.line("surel"),
                known == null ? Set.of() : Set.of(known),
                independent ? "" : institution,
                cells.line("unit"),
                independent);
        return new Row(cells.line(), UsernameRule.typed(cells.line("nama_pengguna")), role, details);
    }
}
