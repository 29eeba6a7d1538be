package id.kipp.replication;

import id.kipp.catalogue.ledger.LedgerService;
import id.kipp.catalogue.ledger.Origin;
import id.kipp.institution.InstitutionDirectory;
import id.kipp.kernel.FormVersion;
import id.kipp.kernel.NotFoundException;
import id.kipp.kernel.RuleViolationException;
import id.kipp.kernel.Wib;
import id.kipp.kernel.Words;
import id.kipp.kernel.access.Actor;
import id.kipp.kernel.access.Permission;
import id.kipp.kernel.access.RequiresPermission;
import id.kipp.kernel.event.DomainEvent;
import id.kipp.replication.event.ReplicationAsked;
import id.kipp.replication.event.ReplicationMoved;
import id.kipp.replication.event.WorksheetKept;
import id.kipp.replication.rules.InterestRule;
import id.kipp.replication.rules.ReplicationFlow;
import id.kipp.replication.rules.ReplicationLimits;
import id.kipp.replication.rules.ReplicationStep;
import id.kipp.replication.rules.Side;
import id.kipp.replication.rules.StepRule;
import id.kipp.replication.view.Interest;
import id.kipp.replication.view.PartLine;
import id.kipp.replication.view.StepWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes a replication from the question to its end; each step by the side whose it is. */
@ApplicationScoped
public class ReplicationService {
    private final ReplicationRepository projects;
    private final PublicEntry entry;
    private final LedgerService ledger;
    private final InstitutionDirectory institutions;
    private final ReplicationMoment moment;
    private final Event<DomainEvent> events;

    @Inject
    public ReplicationService(
            ReplicationRepository projects,
            PublicEntry entry,
            LedgerService ledger,
            InstitutionDirectory institutions,
            ReplicationMoment moment,
            Event<DomainEvent> events) {
        this.projects = projects;
        this.entry = entry;
        this.ledger = ledger;
        this.institutions = institutions;
        this.moment = moment;
        this.events = events;
    }

    /** What may be asked, cleaned; refused where something is wrong with it. */
    @RequiresPermission(Permission.REPLICATE)
    @Transactional
    public Interest checked(String slug, Interest typed) {
        requireOwner(ledger.bySlug(slug));
        requireOwnUnit(typed.unitId());
        var problem = Words.required(typed.problem(), ReplicationLimits.PROBLEM, "replication.problem.empty");
        InterestRule.judgeProblem(problem).orThrow();
        var measure = Words.requiredLine(typed.measure(), ReplicationLimits.MEASURE, "replication.measure.empty");
        var unit = Words.requiredLine(typed.measureUnit(), ReplicationLimits.UNIT, "replication.unit.empty");
        InterestRule.judgeMeasure(typed.before()).orThrow();
        InterestRule.judgeStaff(typed.staff()).orThrow();
        InterestRule.judgeMonth(typed.start(), YearMonth.from(Wib.day(moment.now())))
                .orThrow();
        return new Interest(
                typed.unitId(),
                problem,
                measure,
                unit,
                typed.before(),
                typed.budget(),
                typed.staff(),
                typed.start(),
                typed.wish());
    }

    /** Asks; the same form sent twice is one question, and the answer is its number. */
    @RequiresPermission(Permission.REPLICATE)
    @Transactional
    public String ask(String slug, Interest typed, String key) {
        if (!key.matches("[A-Za-z0-9-]{8,64}")) {
            throw new RuleViolationException("replication.key.unusable");
        }
        var actor = moment.actor();
        var known = projects.byKey(key);
        if (known.isPresent()) {
            return ofAdopter(known.get(), actor);
        }
        var asked = checked(slug, typed);
        var origin = ledger.bySlug(slug);
        var now = moment.now();
        int year = Wib.day(now).getYear();
        projects.lockNumbers(year);
        var meanwhile = projects.byKey(key);
        if (meanwhile.isPresent()) {
            return ofAdopter(meanwhile.get(), actor);
        }
        var project = new ReplicationProject(projects.nextNumber(year), key, origin, asked, actor, now);
        projects.add(project);
        projects.flush();
        events.fire(new ReplicationAsked(
                project.number(),
                origin.slug(),
                institutions.get(project.adopterId()).name(),
                origin.institution()));
        return project.number();
    }

    /**
     * Takes a step; taking it twice from the same page is taking it once.
     *
     * @param seen the version that the person saw
     */
    @RequiresPermission(Permission.REPLICATE)
    @Transactional
    public void take(String number, int seen, ReplicationStep step, StepWords words) {
        var actor = moment.actor();
        var project = own(number, actor);
        var said = words.with(
                step, Words.optional(words.note(), ReplicationLimits.NOTE).orElse(""));
        if (projects.steps(project.id()).stream().anyMatch(taken -> taken.is(seen, step, actor.id(), said))) {
            return;
        }
        project.requireSeen(seen);
        var side = ReplicationFlow.sides(project.state(), step).stream()
                .filter(project.acting(actor)::contains)
                .filter(each -> step != ReplicationStep.CONFIRM || !project.hasConfirmed(each))
                .findFirst()
                .orElseThrow(() -> new RuleViolationException("replication.step.impossible"));
        var now = moment.now();
        judge(step, said, now);
        if (step == ReplicationStep.CERTIFY) {
            StepRule.judgeCertifier(projects.reporter(project.id()), actor.id()).orThrow();
        }
        var from = project.state();
        project.take(step, side, said, now);
        projects.add(new ProjectStep(project, actor, side, step, said, now).from(seen));
        projects.flush();
        entry.follow(project);
        events.fire(new ReplicationMoved(
                number,
                side.name(),
                step.name(),
                from.name(),
                project.state().name(),
                said.reason() == null ? "" : said.reason().word()));
    }

    /**
     * Writes down what was kept, changed and dropped; all lines at once.
     *
     * @param seen what the person saw of the worksheet
     */
    @RequiresPermission(Permission.REPLICATE)
    @Transactional
    public void keepWorksheet(String number, FormVersion seen, List<PartLine> typed) {
        var actor = moment.actor();
        var project = own(number, actor);
        if (!project.sides(actor.institutionId()).contains(Side.ADOPTER)
                || !project.state().isAtWork()) {
            throw new RuleViolationException("replication.step.impossible");
        }
        var lines = typed.stream()
                .limit(ReplicationLimits.PARTS)
                .map(ReplicationService::cleaned)
                .toList();
        var stored =
                projects.parts(project.id()).stream().map(ProjectPart::view).toList();
        if (lines.equals(stored)) {
            return;
        }
        seen.requireStill(PartLine.formVersion(stored));
        projects.dropParts(project.id());
        for (int i = 0; i < lines.size(); i++) {
            projects.add(new ProjectPart(project.id(), i, lines.get(i)));
        }
        project.touch(moment.now());
        projects.flush();
        entry.follow(project);
        events.fire(new WorksheetKept(number, lines.size()));
    }

    private static PartLine cleaned(PartLine line) {
        var why = Words.optional(line.why() == null ? "" : line.why(), ReplicationLimits.WHY)
                .orElse(null);
        return new PartLine(
                Words.requiredLine(line.part(), ReplicationLimits.PART, "replication.parts.empty"), line.choice(), why);
    }

    /** The number of a question that is sent again; a key that somebody else used is none. */
    private static String ofAdopter(ReplicationProject known, Actor actor) {
        if (!known.sides(actor.institutionId()).contains(Side.ADOPTER)) {
            throw new RuleViolationException("replication.key.unusable");
        }
        return known.number();
    }

    private static void judge(ReplicationStep step, StepWords words, Instant now) {
        StepRule.judge(step, words.note(), words.reason()).orThrow();
        if (step.needsDay()) {
            StepRule.judgeDay(words.until(), Wib.day(now)).orThrow();
        }
        if (step == ReplicationStep.MEASURE) {
            StepRule.judgeMonths(words.months()).orThrow();
            InterestRule.judgeMeasure(words.measured()).orThrow();
        }
    }

    private ReplicationProject own(String number, Actor actor) {
        return projects.lock(number)
                .filter(project -> !project.sides(actor.institutionId()).isEmpty())
                .orElseThrow(() -> new NotFoundException("replication " + number));
    }

    private void requireOwnUnit(@Nullable Long unitId) {
        if (unitId != null
                && ReplicationViewService.units(institutions, moment.actor()).stream()
                        .noneMatch(unit -> unit.id() == unitId)) {
            throw new RuleViolationException("replication.unit.foreign");
        }
    }

    private static void requireOwner(Origin origin) {
        if (origin.institutionId() == null) {
            throw new RuleViolationException("replication.owner.unknown");
        }
    }
}
