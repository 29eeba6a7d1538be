package id.kipp.judging.jury;

import id.kipp.account.AccountRow;
import id.kipp.competition.EditionTermsService;
import id.kipp.competition.StageLock;
import id.kipp.competition.rules.StageKind;
import id.kipp.competition.view.EditionView.Choice;
import id.kipp.competition.view.StageView;
import id.kipp.institution.InstitutionDirectory;
import id.kipp.judging.event.JuryChanged;
import id.kipp.kernel.RefusedRowsException;
import id.kipp.kernel.RefusedRowsException.Row;
import id.kipp.kernel.RuleViolationException;
import id.kipp.kernel.access.Permission;
import id.kipp.kernel.access.RequiresPermission;
import id.kipp.kernel.event.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The secretariat looks after the register of a stage's jury: many people at once, all or none. */
@ApplicationScoped
public class JuryService {
    /** What is done with the chosen people: {@link JuryChange} with its bounds, or with the categories that they know. */
    public record Wanted(JuryChange change, LoadBounds bounds, Set<Long> categories) {
        public Wanted {
            categories = Set.copyOf(categories);
        }
    }

    private final JuryRepository register;
    private final JuryRoster roster;
    private final InstitutionDirectory institutions;
    private final EditionTermsService terms;
    private final StageLock stageLock;
    private final Event<DomainEvent> events;

    @Inject
    public JuryService(
            JuryRepository register,
            JuryRoster roster,
            InstitutionDirectory institutions,
            EditionTermsService terms,
            StageLock stageLock,
            Event<DomainEvent> events) {
        this.register = register;
        this.roster = roster;
        this.institutions = institutions;
        this.terms = terms;
        this.stageLock = stageLock;
        this.events = events;
    }

    /** Everybody whose role it is to read in this stage, registered or not, by name. */
    @RequiresPermission(Permission.ASSIGN)
    @Transactional
    public List<JuryRow> rows(long stageId) {
        var stage = terms.stage(stageId, StageKind.SCORING);
        var categories = terms.terms(stage.editionId()).categories();
        var accounts = roster.ofTheRole(stage);
        var members = register.members(stageId);
        var known = register.expertise(categories.stream().map(Choice::id).toList());
        var loads = register.loads(stageId);
        var signed = register.signed(terms.terms(stage.editionId()));
        var places = institutions.byIds(accounts.stream()
                .map(AccountRow::institutionId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return accounts.stream()
                .map(account -> {
                    var member = Optional.ofNullable(members.get(account.id()));
                    var own = known.getOrDefault(account.id(), Set.of());
                    return new JuryRow(
                            account,
                            Optional.ofNullable(account.institutionId())
                                    .map(places::get)
                                    .map(place -> place.name())
                                    .orElse(""),
                            member.isPresent(),
                            member.map(JuryMember::bounds).orElse(LoadBounds.FREE),
                            categories.stream()
                                    .filter(category -> own.contains(category.id()))
                                    .map(Choice::name)
                                    .toList(),
                            loads.getOrDefault(account.id(), 0L),
                            signed.get(account.id()),
                            JuryMark.of(member.map(JuryMember::version).orElse(0), own));
                })
                .toList();
    }

    /**
     * Does the same with many people, all or none. The first who are registered take along whoever was dealt submissions in the
     * stage before, so that nobody who reads falls out of its jury.
     *
     * @param seen the version in which each was seen, by the account's id
     */
    @RequiresPermission(Permission.ASSIGN)
    @Transactional
    public void change(long stageId, Map<String, Integer> seen, Wanted wanted) {
        terms.stage(stageId, StageKind.SCORING);
        if (seen.isEmpty()) {
            throw new RuleViolationException("judging.jury.nochoice");
        }
        var stage = stageLock.lockInAnyState(stageId).stage();
        if (stage.isOver()) {
            throw new RuleViolationException("judging.jury.over");
        }
        var members = register.members(stageId);
        var accounts = roster.ofTheRole(stage).stream()
                .collect(Collectors.toMap(account -> Long.toString(account.id()), Function.identity()));
        requireAll(stage, seen, wanted, members, accounts);
        var chosen = seen.keySet().stream().map(accounts::get).toList();
        var told = switch (wanted.change()) {
            case REGISTER -> register(stageId, wanted.bounds(), members, chosen);
            case REMOVE -> remove(members, chosen);
            case BOUND -> bound(wanted.bounds(), members, chosen);
            case KNOW -> know(stage, wanted.categories(), chosen);
        };
        register.flush();
        events.fire(new JuryChanged(
                stageId, told, chosen.stream().map(AccountRow::username).toList()));
    }

    private void requireAll(
            StageView stage,
            Map<String, Integer> seen,
            Wanted wanted,
            Map<Long, JuryMember> members,
            Map<String, AccountRow> accounts) {
        var loads = wanted.change() == JuryChange.REMOVE ? register.loads(stage.id()) : Map.<Long, Long>of();
        var known = register.expertise(categories(stage));
        var refused = new ArrayList<Row>();
        seen.forEach((id, version) -> {
            var account = accounts.get(id);
            if (account == null) {
                refused.add(new Row(id, "judging.jury.nobody", List.of()));
                return;
            }
            var member = members.get(account.id());
            var own = known.getOrDefault(account.id(), Set.of());
            if (isDone(member, own, wanted)) {
                return;
            }
            var now = JuryMark.of(member == null ? 0 : member.version(), own);
            if (wanted.change() == JuryChange.KNOW ? now != version : !JuryMark.isSameRegistration(now, version)) {
                refused.add(new Row(id, "judging.jury.rowchanged", List.of()));
            } else if (member == null && wanted.change() == JuryChange.BOUND) {
                refused.add(new Row(id, "judging.jury.notregistered", List.of()));
            } else if (loads.getOrDefault(account.id(), 0L) > 0) {
                refused.add(new Row(id, "judging.jury.loaded", List.of(loads.getOrDefault(account.id(), 0L))));
            }
        });
        if (!refused.isEmpty()) {
            throw new RefusedRowsException(refused);
        }
    }

    /** What is so already is done, whoever did it: twice is once. */
    private static boolean isDone(@Nullable JuryMember member, Set<Long> known, Wanted wanted) {
        return switch (wanted.change()) {
            case REGISTER, BOUND -> member != null && member.bounds().equals(wanted.bounds());
            case REMOVE -> member == null;
            case KNOW -> known.equals(wanted.categories());
        };
    }

    private String register(long stageId, LoadBounds bounds, Map<Long, JuryMember> members, List<AccountRow> chosen) {
        bound(bounds, members, chosen);
        var added = new TreeSet<>(chosen.stream().map(AccountRow::id).toList());
        added.removeAll(members.keySet());
        var others = members.isEmpty() ? new TreeSet<>(register.dealt(stageId)) : new TreeSet<Long>();
        others.removeAll(added);
        added.forEach(account -> {
            var member = new JuryMember(stageId, account);
            member.bound(bounds);
            register.add(member);
        });
        others.forEach(account -> register.add(new JuryMember(stageId, account)));
        return "+" + told(bounds);
    }

    /** Not the last: a register without anybody stands for everybody of the role. */
    private String remove(Map<Long, JuryMember> members, List<AccountRow> chosen) {
        var ids = chosen.stream().map(AccountRow::id).collect(Collectors.toSet());
        if (!members.isEmpty() && ids.containsAll(members.keySet())) {
            throw new RuleViolationException("judging.jury.last");
        }
        chosen.stream()
                .flatMap(account -> Optional.ofNullable(members.get(account.id())).stream())
                .forEach(register::remove);
        return "-";
    }

    private static String bound(LoadBounds bounds, Map<Long, JuryMember> members, List<AccountRow> chosen) {
        chosen.stream()
                .flatMap(account -> Optional.ofNullable(members.get(account.id())).stream())
                .forEach(member -> member.bound(bounds));
        return told(bounds);
    }

    private String know(StageView stage, Set<Long> known, List<AccountRow> chosen) {
        var categories = terms.terms(stage.editionId()).categories();
        var ids = categories.stream().map(Choice::id).toList();
        chosen.forEach(account -> register.know(account.id(), ids, known));
        return categories.stream()
                .filter(category -> known.contains(category.id()))
                .map(Choice::name)
                .collect(Collectors.joining(", "));
    }

    private List<Long> categories(StageView stage) {
        return terms.terms(stage.editionId()).categories().stream()
                .map(Choice::id)
                .toList();
    }

    private static String told(LoadBounds bounds) {
        return bounds.least() + "–" + Objects.toString(bounds.most(), "");
    }
}
