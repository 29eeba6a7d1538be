package id.kipp.account.invitation;

import id.kipp.account.BulkAccounts;
import id.kipp.kernel.Demands;
import id.kipp.kernel.Permission;
import id.kipp.kernel.RuleViolation;
import id.kipp.kernel.Verdict;
import id.kipp.kernel.Verdict.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;

/** Makes many accounts from a list: first looked at, then, once confirmed, all good rows in one transaction. */
@ApplicationScoped
public class AccountImportService {
    private final BulkAccounts accounts;
    private final InvitationService invitations;

    @Inject
    public AccountImportService(BulkAccounts accounts, InvitationService invitations) {
        this.accounts = accounts;
        this.invitations = invitations;
    }

    /** What the list would bring; nothing is written. */
    @Demands(Permission.MANAGE_ACCOUNTS)
    @Transactional
    public ImportPreview preview(String text) {
        return examine(AccountFile.read(text));
    }

    /**
     * Makes the accounts of the good rows; refused when they are not those of the preview any more.
     *
     * @param mark of the preview that was confirmed
     */
    @Demands(Permission.MANAGE_ACCOUNTS)
    @Transactional
    public List<Ticket> create(String text, String mark) {
        var rows = AccountFile.read(text);
        var preview = examine(rows);
        if (preview.good().isEmpty() || !preview.mark(text).equals(mark)) {
            throw new RuleViolation("account.import.changed");
        }
        var lines = new HashSet<Long>();
        preview.good().forEach(good -> lines.add(good.line()));
        var meant = rows.stream()
                .filter(row -> lines.contains(row.line()))
                .map(row -> new BulkAccounts.Wanted(row.username(), row.details()))
                .toList();
        return accounts.enter(meant).stream()
                .map(made ->
                        new Ticket(made.name(), made.username(), made.institution(), invitations.invite(made.id())))
                .toList();
    }

    private ImportPreview examine(List<AccountFile.Row> rows) {
        var reasons = accounts.judge(rows.stream()
                .map(row -> new BulkAccounts.Wanted(row.username(), row.details()))
                .toList());
        for (int i = 0; i < rows.size(); i++) {
            nameUnknownRole(rows.get(i), reasons.get(i));
        }
        return ImportPreview.of(rows, reasons);
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
