package id.kipp.account.invitation;

import id.kipp.account.BulkAccounts;
import id.kipp.kernel.RuleViolationException;
import id.kipp.kernel.Verdict;
import id.kipp.kernel.Verdict.Refused;
import id.kipp.kernel.access.Permission;
import id.kipp.kernel.access.RequiresPermission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Makes many accounts from a list: first looked at, then, once confirmed, the good rows portion by portion. */
@ApplicationScoped
public class AccountImportService {
    private static final Logger LOG = Logger.getLogger(AccountImportService.class.getName());

    private final BulkAccounts accounts;
    private final AccountSheetPrinting printing;

    @Inject
    public AccountImportService(BulkAccounts accounts, AccountSheetPrinting printing) {
        this.accounts = accounts;
        this.printing = printing;
    }

    /** What the list would bring; nothing is written. */
    @RequiresPermission(Permission.MANAGE_ACCOUNTS)
    @Transactional
    public ImportPreview preview(String text) {
        return examine(AccountFile.read(text));
    }

    /**
     * Makes the accounts of the good rows; refused when they are not those of the preview any more. When a portion fails, what was
     * made before stays, and its codes are answered.
     *
     * @param mark of the preview that was confirmed
     */
    @RequiresPermission(Permission.MANAGE_ACCOUNTS)
    public ImportResult create(String text, String mark) {
        var list = AccountFile.read(text);
        var preview = examine(list);
        if (preview.good().isEmpty() || !preview.mark(text).equals(mark)) {
            throw new RuleViolationException("account.import.changed");
        }
        var lines = new HashSet<Long>();
        preview.good().forEach(good -> lines.add(good.line()));
        var meant =
                list.rows().stream().filter(row -> lines.contains(row.line())).toList();
        return enter(meant);
    }

    private ImportResult enter(List<AccountFile.Row> rows) {
        var sheets = new ArrayList<AccountSheet>();
        for (int from = 0; from < rows.size(); from += AccountSheetPrinting.PORTION) {
            var portion = rows.subList(from, Math.min(rows.size(), from + AccountSheetPrinting.PORTION));
            try {
                sheets.addAll(printing.enter(wanted(portion)));
            } catch (RuntimeException broken) {
                // Whatever it was: the codes that were made are known to nobody unless they are answered.
                var line = portion.get(0).line();
                LOG.log(Level.SEVERE, broken, () -> "import of accounts, from line " + line);
                return new ImportResult(sheets, OptionalLong.of(line));
            }
        }
        return new ImportResult(sheets, OptionalLong.empty());
    }

    private static List<BulkAccounts.Wanted> wanted(List<AccountFile.Row> rows) {
        return rows.stream()
                .map(row -> new BulkAccounts.Wanted(row.username(), row.details()))
                .toList();
    }

    private ImportPreview examine(AccountFile list) {
        var rows = list.rows();
        var reasons = accounts.judge(wanted(rows));
        for (int i = 0; i < rows.size(); i++) {
            nameUnknownRole(rows.get(i), reasons.get(i));
        }
        return ImportPreview.of(list, reasons);
    }

    /** A role was written, but it is none: say which words are. */
    private static void nameUnknownRole(AccountFile.Row row, List<Refused> reasons) {
        if (!row.role().isEmpty()
                && reasons.removeIf(reason -> reason.key().equals("account.role.none"))
                && Verdict.refused("account.import.role", row.role()) instanceof Refused refused) {
            reasons.add(refused);
        }
    }
}
