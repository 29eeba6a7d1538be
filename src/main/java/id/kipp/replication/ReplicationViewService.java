package id.kipp.replication;

import id.kipp.catalogue.ledger.LedgerService;
import id.kipp.institution.InstitutionDirectory;
import id.kipp.institution.InstitutionView;
import id.kipp.institution.UnitView;
import id.kipp.kernel.NotFoundException;
import id.kipp.kernel.Page;
import id.kipp.kernel.Wib;
import id.kipp.kernel.access.Actor;
import id.kipp.kernel.access.Permission;
import id.kipp.kernel.access.PermitAll;
import id.kipp.kernel.access.RequiresPermission;
import id.kipp.replication.rules.AnswerDeadline;
import id.kipp.replication.rules.ReplicationFlow;
import id.kipp.replication.rules.ReplicationStep;
import id.kipp.replication.rules.Side;
import id.kipp.replication.rules.StepRule;
import id.kipp.replication.view.Certificate;
import id.kipp.replication.view.ProjectRow;
import id.kipp.replication.view.ProjectView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Shows replications to their two institutions and to the secretariat; what others may not see does not exist for them. */
@ApplicationScoped
public class ReplicationViewService {
    private final ReplicationRepository projects;
    private final LedgerService ledger;
    private final InstitutionDirectory institutions;
    private final ReplicationMoment moment;

    @Inject
    public ReplicationViewService(
            ReplicationRepository projects,
            LedgerService ledger,
            InstitutionDirectory institutions,
            ReplicationMoment moment) {
        this.projects = projects;
        this.ledger = ledger;
        this.institutions = institutions;
        this.moment = moment;
    }

    /** A page of the own institution's list; beyond its end, the last. */
    @RequiresPermission(Permission.REPLICATE)
    @Transactional
    public Page<ProjectRow> own(ProjectQuery query, int page, int size) {
        if (query.list() != ProjectQuery.Which.MINE && query.list() != ProjectQuery.Which.INCOMING) {
            throw new NotFoundException("list " + query.list());
        }
        return page(new ProjectSearch(query, moment.actor().requiredInstitution(), today()), page, size);
    }

    /** A page of the secretariat's list. */
    @RequiresPermission(Permission.WATCH_REPLICATION)
    @Transactional
    public Page<ProjectRow> watched(ProjectQuery query, int page, int size) {
        if (query.list() != ProjectQuery.Which.SILENT && query.list() != ProjectQuery.Which.ALL) {
            throw new NotFoundException("list " + query.list());
        }
        return page(new ProjectSearch(query, 0, today()), page, size);
    }

    @RequiresPermission({Permission.REPLICATE, Permission.WATCH_REPLICATION})
    @Transactional
    public ProjectView project(String number) {
        var actor = moment.actor();
        var project = projects.byNumber(number)
                .filter(found -> actor.may(Permission.WATCH_REPLICATION)
                        || !found.sides(actor.institutionId()).isEmpty())
                .orElseThrow(() -> new NotFoundException("replication " + number));
        var steps = projects.steps(project.id());
        var origin = ledger.origin(project.innovationId());
        return new ProjectView(
                row(project, origin.title(), names(List.of(project)), today()),
                origin,
                unit(project),
                project.interest(),
                project.after6(),
                project.after12(),
                project.ownerConfirmedAt(),
                project.adopterConfirmedAt(),
                project.agreedAt(),
                project.certificate(),
                projects.parts(project.id()).stream().map(ProjectPart::view).toList(),
                steps.stream().map(ProjectStep::view).toList(),
                project.sides(actor.institutionId()),
                open(project, steps, actor),
                project.sample(),
                project.version());
    }

    /** The service units that the person may ask for. */
    @RequiresPermission(Permission.REPLICATE)
    @Transactional
    public List<UnitView> units() {
        return units(institutions, moment.actor());
    }

    /** Of a unit itself, or of the whole institution. */
    static List<UnitView> units(InstitutionDirectory institutions, Actor actor) {
        return institutions.unitsOf(actor.requiredInstitution()).stream()
                .filter(unit -> actor.unit().isEmpty() || actor.unit().get() == unit.id())
                .toList();
    }

    /** What both sides confirmed, under the code of its certificate. */
    @PermitAll("a certificate is made to be shown; its code is known to who holds it")
    @Transactional
    public Certificate certificate(String code) {
        var project = projects.byCertificate(code).orElseThrow(() -> new NotFoundException("certificate " + code));
        var origin = ledger.origin(project.innovationId());
        var confirmed = projects.steps(project.id()).stream()
                .map(ProjectStep::view)
                .filter(step -> step.step() == ReplicationStep.CERTIFY)
                .reduce((first, second) -> second)
                .orElseThrow(() -> new NotFoundException("certificate " + code));
        return new Certificate(
                code,
                project.number(),
                origin.title(),
                origin.address(),
                institutions.get(project.ownerId()).name(),
                institutions.get(project.adopterId()).name(),
                Objects.requireNonNull(project.agreedAt()),
                confirmed.at(),
                project.extended(),
                !project.state().isOver(),
                project.sample());
    }

    private Page<ProjectRow> page(ProjectSearch search, int page, int size) {
        var total = projects.count(search);
        int last = (int) Math.max(1, (total + size - 1) / size);
        int shown = Math.min(page, last);
        var found = projects.page(search, (shown - 1) * size, size);
        var names = names(found);
        var titles = ledger.titles(
                found.stream().map(ReplicationProject::innovationId).distinct().toList());
        return new Page<>(
                found.stream()
                        .map(project ->
                                row(project, titles.getOrDefault(project.innovationId(), ""), names, search.today()))
                        .toList(),
                total,
                shown,
                size);
    }

    private static ProjectRow row(
            ReplicationProject project, String title, Map<Long, InstitutionView> names, LocalDate today) {
        var state = project.state();
        return new ProjectRow(
                project.number(),
                title,
                Objects.requireNonNull(names.get(project.adopterId())).name(),
                Objects.requireNonNull(names.get(project.ownerId())).name(),
                state,
                project.stateAt(),
                project.askedAt(),
                ReplicationFlow.turn(state, project.hasConfirmed(Side.OWNER), project.hasConfirmed(Side.ADOPTER))
                        .orElse(null),
                state.isUnanswered() ? project.due() : null,
                AnswerDeadline.isOver(state, project.due(), today));
    }

    private Map<Long, InstitutionView> names(List<ReplicationProject> found) {
        return institutions.byIds(found.stream()
                .flatMap(project -> Stream.of(project.ownerId(), project.adopterId()))
                .distinct()
                .toList());
    }

    private @Nullable String unit(ReplicationProject project) {
        var id = project.interest().unitId();
        return id == null
                ? null
                : institutions.units(List.of(id)).values().stream()
                        .map(UnitView::name)
                        .findFirst()
                        .orElse(null);
    }

    /** What this person may do now: for the sides that the person acts for, and nothing that others are to confirm. */
    private static List<ReplicationStep> open(ReplicationProject project, List<ProjectStep> steps, Actor actor) {
        var sides = project.acting(actor);
        var reporter = ReplicationRepository.reporter(steps);
        return Stream.of(ReplicationStep.values())
                .filter(step -> sides.stream()
                        .anyMatch(side -> ReplicationFlow.open(project.state(), side, project.hasConfirmed(side))
                                .contains(step)))
                .filter(step -> step != ReplicationStep.CERTIFY
                        || StepRule.judgeCertifier(reporter, actor.id()).isAllowed())
                .toList();
    }

    private LocalDate today() {
        return Wib.day(moment.now());
    }
}
