package id.kipp.account;

import id.kipp.account.rules.UsernameRule;
import id.kipp.institution.InstitutionDirectory;
import id.kipp.institution.InstitutionView;
import id.kipp.kernel.Verdict;
import id.kipp.kernel.Verdict.Refused;
import id.kipp.kernel.access.Internal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Judges many accounts with as many questions to the database as one, and enters or finds them; inside the caller's transaction. */
@ApplicationScoped
public class BulkAccounts {

    /** An account that a row asks for. */
    public record Wanted(String username, AccountDetails details) {}

    /**
     * An account that was made; its owner has no password yet.
     *
     * @param guarded whether it is trusted with so much that a second factor is asked for
     */
    public record Made(long id, String username, String name, String institution, boolean guarded) {}

    private static final String CALLER =
            "the services that import accounts and print sheets, which ask for the permission";
    private static final String NO_PASSWORD = "";

    private final AccountRepository accounts;
    private final AccountRegistry registry;
    private final AccountValidator validator;
    private final InstitutionDirectory institutions;

    @Inject
    public BulkAccounts(
            AccountRepository accounts,
            AccountRegistry registry,
            AccountValidator validator,
            InstitutionDirectory institutions) {
        this.accounts = accounts;
        this.registry = registry;
        this.validator = validator;
        this.institutions = institutions;
    }

    /** What is wrong with each, in the same order. */
    @Internal(CALLER)
    public List<List<Refused>> judge(List<Wanted> wanted) {
        var known = known(wanted);
        var taken = accounts.taken(wanted.stream().map(Wanted::username).collect(Collectors.toSet()));
        var seen = new HashSet<String>();
        var all = new ArrayList<List<Refused>>();
        for (var each : wanted) {
            var wrong = new ArrayList<Refused>();
            AccountValidator.note(judgeUsername(each.username(), taken, seen), wrong);
            wrong.addAll(validator.judge(each.details(), known));
            all.add(wrong);
        }
        return all;
    }

    private static Verdict judgeUsername(String username, Set<String> taken, Set<String> seen) {
        if (!seen.add(username)) {
            return Verdict.refused("account.username.twice", username);
        }
        return taken.contains(username)
                ? Verdict.refused("account.username.taken", username)
                : UsernameRule.judge(username);
    }

    @Internal(CALLER)
    public List<Made> enter(List<Wanted> wanted) {
        var known = known(wanted);
        var units = validator.units(wanted.stream().map(Wanted::details).toList(), known);
        return wanted.stream().map(each -> enter(each, known, units)).toList();
    }

    /** Those of these accounts that are enabled and whose owners have no password yet. */
    @Internal(CALLER)
    public List<Long> awaiting(Collection<String> usernames) {
        return accounts.awaiting(usernames);
    }

    /** The same, each alone until the transaction ends. */
    @Internal(CALLER)
    public List<Made> lockAwaiting(Collection<String> usernames) {
        return registry.lines(accounts.lockAwaiting(usernames)).stream()
                .map(line -> new Made(
                        line.row().id(),
                        line.row().username(),
                        line.row().name(),
                        line.institution(),
                        line.row().isGuarded()))
                .toList();
    }

    private Made enter(Wanted wanted, Map<String, InstitutionView> known, Map<AccountValidator.UnitName, Long> units) {
        var account = registry.enter(wanted.username(), validator.person(wanted.details(), known, units), NO_PASSWORD);
        var institution = validator.institution(wanted.details(), known);
        return new Made(
                account.id(),
                wanted.username(),
                wanted.details().name(),
                institution,
                account.row().isGuarded());
    }

    private Map<String, InstitutionView> known(List<Wanted> wanted) {
        return institutions.called(
                wanted.stream().map(each -> each.details().institution()).collect(Collectors.toSet()));
    }
}
