package id.kipp.account;

import id.kipp.account.event.AccountChanged;
import id.kipp.account.event.AccountCreated;
import id.kipp.account.event.AccountDisabled;
import id.kipp.account.rules.UsernameRule;
import id.kipp.institution.InstitutionDirectory;
import id.kipp.institution.InstitutionView;
import id.kipp.institution.UnitView;
import id.kipp.kernel.Page;
import id.kipp.kernel.PortalClock;
import id.kipp.kernel.Verdict;
import id.kipp.kernel.access.CurrentActor;
import id.kipp.kernel.event.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Enters, corrects and shows accounts for the services, who ask first whether one may. */
@ApplicationScoped
class AccountRegistry {
    private final AccountRepository accounts;
    private final InstitutionDirectory institutions;
    private final CurrentActor current;
    private final PortalClock clock;
    private final Event<DomainEvent> events;

    @Inject
    AccountRegistry(
            AccountRepository accounts,
            InstitutionDirectory institutions,
            CurrentActor current,
            PortalClock clock,
            Event<DomainEvent> events) {
        this.accounts = accounts;
        this.institutions = institutions;
        this.current = current;
        this.clock = clock;
        this.events = events;
    }

    /** What is wrong with a user name that somebody wants. */
    Verdict judgeUsername(String username) {
        var letters = UsernameRule.judge(username);
        return letters.isAllowed() && !accounts.taken(Set.of(username)).isEmpty()
                ? Verdict.refused("account.username.taken", username)
                : letters;
    }

    /** What a sample account makes is sample too: it ends with the demonstration, whose password everybody knows. */
    Account enter(String username, Person person, String passwordHash) {
        var account = new Account(
                username, person, passwordHash, accounts.isSample(current.get().id()), clock.now());
        accounts.add(account);
        events.fire(AccountCreated.of(username, person.roles()));
        return account;
    }

    void correct(Account account, Person person) {
        var before = account.person();
        var could = account.actor();
        account.become(person);
        var can = account.actor();
        var moved = !Objects.equals(before.institutionId(), person.institutionId());
        var shrunk = !can.permissions().containsAll(could.permissions())
                || moved
                || !Objects.equals(before.unitId(), person.unitId());
        var changes = changes(before, person);
        if (!changes.isEmpty()) {
            events.fire(new AccountChanged(
                    account.id(),
                    account.username(),
                    changes,
                    shrunk,
                    could.institution().filter(then -> moved),
                    can.institution().filter(now -> moved)));
        }
    }

    void able(Account account, boolean enabled) {
        if (enabled) {
            account.enable();
        } else {
            account.disable();
        }
        events.fire(new AccountDisabled(account.id(), account.username(), !enabled));
    }

    /** The trail keeps no mail addresses: it can never be cleaned of them. */
    private SortedMap<String, String> changes(Person before, Person after) {
        var changes = new TreeMap<String, String>();
        note("name", before.name(), after.name(), changes);
        note("roles", roles(before), roles(after), changes);
        note("institution", institution(before.institutionId()), institution(after.institutionId()), changes);
        note("unit", unit(before.unitId()), unit(after.unitId()), changes);
        note("independent", before.independent(), after.independent(), changes);
        if (!Objects.equals(before.email(), after.email())) {
            changes.put("email", "changed");
        }
        return changes;
    }

    private static void note(String what, Object before, Object after, Map<String, String> changes) {
        if (!before.equals(after)) {
            changes.put(what, before + " → " + after);
        }
    }

    private static String roles(Person person) {
        return person.roles().stream().sorted().toList().toString();
    }

    AccountView view(Account account) {
        var person = account.person();
        return new AccountView(
                account.id(),
                account.version(),
                account.username(),
                person.name(),
                Objects.requireNonNullElse(person.email(), ""),
                person.roles(),
                account.isEnabled(),
                institution(person.institutionId()),
                unit(person.unitId()),
                person.independent());
    }

    private String institution(@Nullable Long id) {
        return id == null ? "" : institutions.get(id).name();
    }

    private String unit(@Nullable Long id) {
        return id == null ? "" : name(institutions.units(Set.of(id)), id, UnitView::name);
    }

    /** The lines of a list, whatever its length in two queries. */
    Page<AccountLine> lines(Page<AccountRow> rows) {
        return new Page<>(lines(rows.items()), rows.total(), rows.page(), rows.size());
    }

    List<AccountLine> lines(List<AccountRow> rows) {
        var places = institutions.byIds(ids(rows, AccountRow::institutionId));
        var units = institutions.units(ids(rows, AccountRow::unitId));
        return rows.stream()
                .map(row -> new AccountLine(
                        row,
                        name(places, row.institutionId(), InstitutionView::name),
                        name(units, row.unitId(), UnitView::name)))
                .toList();
    }

    private static Set<Long> ids(Collection<AccountRow> rows, Function<AccountRow, @Nullable Long> id) {
        return rows.stream().map(id).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static <T> String name(Map<Long, T> found, @Nullable Long id, Function<T, String> name) {
        var one = id == null ? null : found.get(id);
        return one == null ? "" : name.apply(one);
    }
}
