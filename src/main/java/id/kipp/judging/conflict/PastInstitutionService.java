package id.kipp.judging.conflict;

import id.kipp.account.AccountRow;
import id.kipp.account.PeopleDirectory;
import id.kipp.account.Role;
import id.kipp.account.event.AccountChanged;
import id.kipp.institution.InstitutionDirectory;
import id.kipp.institution.InstitutionView;
import id.kipp.judging.event.PastInstitutionDeclared;
import id.kipp.kernel.NotFoundException;
import id.kipp.kernel.PortalClock;
import id.kipp.kernel.RuleViolationException;
import id.kipp.kernel.access.CurrentActor;
import id.kipp.kernel.access.Permission;
import id.kipp.kernel.access.RequiresPermission;
import id.kipp.kernel.event.DomainEvent;
import id.kipp.kernel.text.TypedText;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keeps where people of the jury worked before: as they say, as the secretariat says, as accounts said until corrected. */
@ApplicationScoped
public class PastInstitutionService {
    /** An institution where a juror worked before, as the secretariat sees it. */
    public record PastRow(
            long accountId, String juror, long institutionId, String institution, String declaredBy, Instant since) {}

    /** Before the desks are looked through again, which asks for what is kept here. */
    private static final int EARLY = 1000;

    private final ConflictRepository conflicts;
    private final InstitutionDirectory institutions;
    private final PeopleDirectory people;
    private final PortalClock clock;
    private final CurrentActor current;
    private final Event<DomainEvent> events;

    @Inject
    public PastInstitutionService(
            ConflictRepository conflicts,
            InstitutionDirectory institutions,
            PeopleDirectory people,
            PortalClock clock,
            CurrentActor current,
            Event<DomainEvent> events) {
        this.conflicts = conflicts;
        this.institutions = institutions;
        this.people = people;
        this.clock = clock;
        this.current = current;
        this.events = events;
    }

    /** The names of the institutions where the juror says to have worked before. */
    @RequiresPermission(Permission.SCORE)
    @Transactional
    public List<String> own() {
        var ids = conflicts.past(List.of(current.get().id())).stream()
                .map(PastInstitution::institutionId)
                .toList();
        return institutions.byIds(ids).values().stream()
                .map(InstitutionView::name)
                .sorted()
                .toList();
    }

    /** Everything that is known, by the jurors' names. */
    @RequiresPermission(Permission.ASSIGN)
    @Transactional
    public List<PastRow> all() {
        var jurors = jurors().stream().collect(Collectors.toMap(AccountRow::id, Function.identity()));
        var past = conflicts.past(jurors.keySet());
        var places = institutions.byIds(
                past.stream().map(PastInstitution::institutionId).collect(Collectors.toSet()));
        return past.stream()
                .map(one -> new PastRow(
                        one.accountId(),
                        Objects.requireNonNull(jurors.get(one.accountId())).name(),
                        one.institutionId(),
                        Objects.requireNonNull(places.get(one.institutionId())).name(),
                        one.declaredBy(),
                        one.declaredAt()))
                .sorted(Comparator.comparing(PastRow::juror).thenComparing(PastRow::institution))
                .toList();
    }

    /** Everybody who may be in a jury, by name. */
    @RequiresPermission(Permission.ASSIGN)
    @Transactional
    public List<AccountRow> jurors() {
        return Stream.of(Role.EVALUATOR, Role.PANELIS, Role.KETUA)
                .flatMap(role -> people.withRole(role).stream())
                .distinct()
                .sorted(Comparator.comparing(AccountRow::name))
                .toList();
    }

    /** The juror names one more; only the secretariat takes one back. */
    @RequiresPermission(Permission.SCORE)
    @Transactional
    public void declare(String typedInstitution) {
        var actor = current.get();
        keep(actor.id(), actor.username(), called(typedInstitution));
    }

    /** The secretariat names one for a juror. */
    @RequiresPermission(Permission.ASSIGN)
    @Transactional
    public void record(long accountId, String typedInstitution) {
        keep(accountId, juror(accountId).username(), called(typedInstitution));
    }

    /** The secretariat takes one back that was named by mistake; what was withdrawn for it stays withdrawn. */
    @RequiresPermission(Permission.ASSIGN)
    @Transactional
    public void takeBack(long accountId, long institutionId) {
        var juror = juror(accountId);
        conflicts.past(accountId, institutionId).ifPresent(past -> {
            conflicts.remove(past);
            events.fire(new PastInstitutionDeclared(
                    accountId, juror.username(), institutions.get(institutionId).name(), false));
        });
    }

    /** What an account said until it was corrected is where its owner was before. */
    void hear(@Observes @Priority(EARLY) AccountChanged event) {
        event.movedFrom().ifPresent(before -> add(event.accountId(), before));
    }

    private void keep(long accountId, String username, InstitutionView institution) {
        if (add(accountId, institution.id())) {
            events.fire(new PastInstitutionDeclared(accountId, username, institution.name(), true));
        }
    }

    /** Whether it is new. */
    private boolean add(long accountId, long institutionId) {
        if (conflicts.past(accountId, institutionId).isPresent()) {
            return false;
        }
        conflicts.add(
                new PastInstitution(accountId, institutionId, current.get().username(), clock.now()));
        return true;
    }

    private AccountRow juror(long accountId) {
        return Optional.ofNullable(people.byIds(List.of(accountId)).get(accountId))
                .orElseThrow(() -> new NotFoundException("account " + accountId));
    }

    private InstitutionView called(String typed) {
        var name = TypedText.line(typed);
        return Optional.ofNullable(institutions.called(Set.of(name)).get(name.toLowerCase(Locale.ROOT)))
                .orElseThrow(() -> new RuleViolationException("judging.past.unknown", name));
    }
}
