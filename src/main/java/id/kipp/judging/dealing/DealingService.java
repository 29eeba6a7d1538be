package id.kipp.judging.dealing;

import id.kipp.competition.EditionTermsService;
import id.kipp.competition.rules.StageKind;
import id.kipp.competition.view.StageView;
import id.kipp.judging.PairService;
import id.kipp.judging.dealing.DealingRepository.Dealt;
import id.kipp.judging.jury.DealField;
import id.kipp.judging.jury.DealFields;
import id.kipp.judging.jury.StageJuror;
import id.kipp.judging.rules.assignment.AssignmentProblem.Bounds;
import id.kipp.judging.rules.assignment.HandOver;
import id.kipp.judging.rules.assignment.PairChange;
import id.kipp.judging.rules.assignment.Pairing;
import id.kipp.kernel.FormVersion;
import id.kipp.kernel.NotFoundException;
import id.kipp.kernel.RuleViolationException;
import id.kipp.kernel.Wib;
import id.kipp.kernel.access.Permission;
import id.kipp.kernel.access.RequiresPermission;
import id.kipp.submission.view.SubmissionRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Shows the secretariat how readings lie on the jurors of a stage, and hands on what an absent one leaves. */
@ApplicationScoped
public class DealingService {
    /** The jurors of a stage by name, and whether their readings are published. */
    public record Loads(StageView stage, boolean published, List<JurorLine> jurors) {
        public Loads {
            jurors = List.copyOf(jurors);
        }
    }

    /** A submission and who gets it. */
    public record Handed(String code, String title, String to, boolean fits) {}

    /**
     * What an absent juror leaves and who would get it.
     *
     * @param left codes of what nobody can take
     * @param formVersion what stands for exactly this plan
     */
    public record HandOverPlan(
            StageView stage, String juror, List<Handed> given, List<String> left, FormVersion formVersion) {
        public HandOverPlan {
            given = List.copyOf(given);
            left = List.copyOf(left);
        }
    }

    private record Found(DealField field, StageJuror absent, HandOver.Plan plan) {}

    private final DealingRepository readings;
    private final DealFields fields;
    private final PairService pairs;
    private final EditionTermsService terms;

    @Inject
    public DealingService(DealingRepository readings, DealFields fields, PairService pairs, EditionTermsService terms) {
        this.readings = readings;
        this.fields = fields;
        this.pairs = pairs;
        this.terms = terms;
    }

    @RequiresPermission(Permission.ASSIGN)
    @Transactional
    public Loads loads(long stageId) {
        var field = fields.of(terms.stage(stageId, StageKind.SCORING));
        var live = readings.all(stageId).stream().filter(Dealt::live).toList();
        var byJuror = live.stream().collect(Collectors.groupingBy(Dealt::juror));
        var bySubmission = live.stream()
                .collect(
                        Collectors.groupingBy(Dealt::submission, Collectors.mapping(Dealt::juror, Collectors.toSet())));
        var rows = field.submissions().stream().collect(Collectors.toMap(SubmissionRow::id, Function.identity()));
        return new Loads(
                field.stage(),
                live.stream().anyMatch(Dealt::published),
                field.everybody().stream()
                        .map(juror ->
                                line(field, juror, byJuror.getOrDefault(juror.id(), List.of()), bySubmission, rows))
                        .toList());
    }

    private static JurorLine line(
            DealField field,
            StageJuror juror,
            List<Dealt> own,
            Map<Long, Set<Long>> bySubmission,
            Map<Long, SubmissionRow> rows) {
        var partners = new HashSet<Long>();
        own.forEach(reading -> partners.addAll(bySubmission.getOrDefault(reading.submission(), Set.of())));
        partners.remove(juror.id());
        return new JurorLine(
                juror.id(),
                juror.account().name(),
                juror.username(),
                juror.bounds(),
                field.leaving().contains(juror),
                own.size(),
                own.stream()
                        .map(reading -> rows.get(reading.submission()))
                        .filter(row -> row != null && juror.knows(row.categoryId()))
                        .count(),
                rows.keySet().stream()
                        .filter(submission -> field.conflicts()
                                .between(juror.id(), submission)
                                .isPresent())
                        .count(),
                partners.size(),
                own.stream().filter(reading -> reading.savedAt() != null).count(),
                own.stream().filter(Dealt::confirmed).count(),
                own.stream()
                        .map(Dealt::savedAt)
                        .filter(Objects::nonNull)
                        .max(Instant::compareTo)
                        .map(Wib::day)
                        .orElse(null));
    }

    /** Who would get what a juror has not confirmed. */
    @RequiresPermission(Permission.ASSIGN)
    @Transactional
    public HandOverPlan handOver(long stageId, long jurorId) {
        var found = plan(stageId, jurorId);
        var titles = found.field().submissions().stream()
                .collect(Collectors.toMap(SubmissionRow::code, Function.identity()));
        var people =
                found.field().jurors().stream().collect(Collectors.toMap(StageJuror::username, Function.identity()));
        return new HandOverPlan(
                found.field().stage(),
                found.absent().account().name(),
                found.plan().given().stream()
                        .map(pair -> {
                            var row = Objects.requireNonNull(titles.get(pair.submission()));
                            var to = Objects.requireNonNull(people.get(pair.juror()));
                            return new Handed(
                                    row.code(), row.title(), to.account().name(), to.knows(row.categoryId()));
                        })
                        .toList(),
                found.plan().left(),
                version(found.plan()));
    }

    /** Hands it on as it was shown; when anything is otherwise by now, nothing is done. */
    @RequiresPermission(Permission.ASSIGN)
    @Transactional
    public void handOver(long stageId, long jurorId, FormVersion formVersion) {
        var found = plan(stageId, jurorId);
        if (found.plan().given().isEmpty()) {
            throw new RuleViolationException("judging.handover.nothing");
        }
        formVersion.requireStill(version(found.plan()));
        var changes = new ArrayList<PairChange>();
        found.plan().given().forEach(pair -> {
            changes.add(new PairChange(
                    changes.size() + 1L, pair.submission(), found.absent().username(), false));
            changes.add(new PairChange(changes.size() + 1L, pair.submission(), pair.juror(), true));
        });
        pairs.handOver(stageId, found.absent().username(), changes);
    }

    private Found plan(long stageId, long jurorId) {
        var field = fields.of(terms.stage(stageId, StageKind.SCORING));
        var absent = field.everybody().stream()
                .filter(juror -> juror.id() == jurorId)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("juror " + jurorId));
        var codes = field.submissions().stream().collect(Collectors.toMap(SubmissionRow::id, SubmissionRow::code));
        var names = field.everybody().stream().collect(Collectors.toMap(StageJuror::id, StageJuror::username));
        var ids = field.jurors().stream().collect(Collectors.toMap(StageJuror::username, Function.identity()));
        var rows = field.submissions().stream().collect(Collectors.toMap(SubmissionRow::code, Function.identity()));
        var all = readings.all(stageId).stream()
                .filter(one -> codes.containsKey(one.submission()) && names.containsKey(one.juror()))
                .toList();
        var taken = new HashSet<Pairing>();
        var loads = new HashMap<String, Integer>();
        all.forEach(one -> {
            var juror = Objects.requireNonNull(names.get(one.juror()));
            taken.add(new Pairing(Objects.requireNonNull(codes.get(one.submission())), juror));
            if (one.live()) {
                loads.merge(juror, 1, Integer::sum);
            }
        });
        var plan = new HandOver(
                        field.jurors().stream()
                                .filter(juror -> juror.id() != jurorId)
                                .map(juror -> new Bounds(
                                        juror.username(), 0, juror.bounds().most(codes.size())))
                                .toList(),
                        taken,
                        loads,
                        pair -> field.conflicts()
                                .between(juror(ids, pair).id(), row(rows, pair).id())
                                .isPresent(),
                        pair -> juror(ids, pair).knows(row(rows, pair).categoryId()))
                .plan(all.stream()
                        .filter(one -> one.juror() == jurorId && one.live() && !one.confirmed())
                        .map(one -> Objects.requireNonNull(codes.get(one.submission())))
                        .toList());
        return new Found(field, absent, plan);
    }

    private static StageJuror juror(Map<String, StageJuror> ids, Pairing pair) {
        return Objects.requireNonNull(ids.get(pair.juror()));
    }

    private static SubmissionRow row(Map<String, SubmissionRow> rows, Pairing pair) {
        return Objects.requireNonNull(rows.get(pair.submission()));
    }

    private static FormVersion version(HandOver.Plan plan) {
        return FormVersion.of(plan.given(), plan.left());
    }
}
