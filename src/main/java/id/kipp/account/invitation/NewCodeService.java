package id.kipp.account.invitation;

import id.kipp.account.rules.UsernameRule;
import id.kipp.kernel.RuleViolationException;
import id.kipp.kernel.access.Permission;
import id.kipp.kernel.access.RequiresPermission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;

/** Gives new codes to whoever lost the sheet or let it expire, for single accounts or a whole list. */
@ApplicationScoped
public class NewCodeService {
    private final AccountSheetPrinting printing;

    @Inject
    public NewCodeService(AccountSheetPrinting printing) {
        this.printing = printing;
    }

    /**
     * New codes for those whose password is still to be chosen.
     *
     * @param text user names, or a list as it was imported
     */
    @RequiresPermission(Permission.MANAGE_ACCOUNTS)
    public RenewedCodes print(String text) {
        var usernames = usernames(text);
        var sheets = new ArrayList<AccountSheet>();
        for (int from = 0; from < usernames.size(); from += AccountSheetPrinting.PORTION) {
            sheets.addAll(printing.renew(
                    usernames.subList(from, Math.min(usernames.size(), from + AccountSheetPrinting.PORTION))));
        }
        var done = sheets.stream().map(AccountSheet::username).collect(Collectors.toCollection(HashSet::new));
        return new RenewedCodes(
                sheets, usernames.stream().filter(name -> !done.contains(name)).toList());
    }

    private static List<String> usernames(String text) {
        var names = new LinkedHashSet<String>();
        if (AccountFile.isList(text)) {
            var list = AccountFile.read(text);
            list.faults().stream().findFirst().ifPresent(fault -> {
                throw new RuleViolationException("account.codes.unreadable", fault.line());
            });
            list.rows().forEach(row -> names.add(row.username()));
        } else {
            names.addAll(Arrays.asList(UsernameRule.typed(text).split("[ ,;]+")));
        }
        names.remove("");
        if (names.isEmpty()) {
            throw new RuleViolationException("account.codes.nobody");
        }
        return List.copyOf(names);
    }
}
