package id.kipp.judging;

import id.kipp.judging.AssignmentRunService.Dealt;
import id.kipp.judging.jury.DealField;
import id.kipp.judging.jury.StageJuror;
import id.kipp.judging.rules.Answer;
import id.kipp.judging.rules.RunState;
import id.kipp.judging.rules.assignment.AssignmentProblem;
import id.kipp.judging.rules.assignment.Pairing;
import id.kipp.judging.rules.assignment.Progress;
import id.kipp.kernel.access.Actor;
import id.kipp.kernel.access.CurrentActor;
import id.kipp.submission.view.SubmissionRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/**
 * Distributes the readings of a stage in the background: optimal and balanced for a jury, everybody reads all for a panel.
 * The rules are given codes and user names, so that what they refuse names what people know.
 */
@ApplicationScoped
class AssignmentJob {
    private static final int MOST_REASONS = 3;
    private static final Logger LOG = Logger.getLogger(AssignmentJob.class.getName());

    private final AssignmentRunService runs;
    private final CurrentActor current;

    @Inject
    AssignmentJob(AssignmentRunService runs, CurrentActor current) {
        this.runs = runs;
        this.current = current;
    }

    @ActivateRequestContext
    void run(long runId, long stageId, long seed) {
        current.enter(Actor.portal());
        try {
            var field = runs.gather(stageId);
            Progress progress = done -> runs.advance(runId, (int) Math.round(done * 99));
            var pairs = field.stage().readings() == null ? everybody(field) : solved(field, seed, progress);
            pairs.result().ifPresent(found -> runs.store(runId, stageId, ordered(field, found, seed)));
            if (pairs.result().isEmpty()) {
                runs.end(
                        runId,
                        RunState.FAILED,
                        pairs.reasons().stream().limit(MOST_REASONS).toList());
            }
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, e, () -> "assignment run " + runId);
            runs.end(runId, RunState.FAILED, AssignmentRunService.because("judging.assignment.broken"));
        }
    }

    private static Answer<List<Pairing>> everybody(DealField field) {
        var conflicts = conflicts(field);
        var all = new ArrayList<Pairing>();
        field.submissions()
                .forEach(submission -> field.jurors().stream()
                        .map(juror -> new Pairing(submission.code(), juror.username()))
                        .filter(pair -> !conflicts.contains(pair))
                        .forEach(all::add));
        return Answer.given(all);
    }

    private static Answer<List<Pairing>> solved(DealField field, long seed, Progress progress) {
        int readings = Objects.requireNonNull(field.stage().readings());
        var problem = new AssignmentProblem(
                field.submissions().stream()
                        .map(submission -> new AssignmentProblem.Demand(submission.code(), readings))
                        .toList(),
                field.jurors().stream()
                        .map(juror -> new AssignmentProblem.Bounds(
                                juror.username(),
                                juror.bounds().least(),
                                juror.bounds().most(field.submissions().size())))
                        .toList(),
                fit(field),
                conflicts(field),
                true,
                seed);
        return id.kipp.judging.rules.assignment.Assignment.solve(problem, progress)
                .map(found -> found.pairings());
    }

    /** A submission of a category that a juror knows well fits this juror; balance and links come before it. */
    private static Map<Pairing, Double> fit(DealField field) {
        var fit = new HashMap<Pairing, Double>();
        field.jurors().stream()
                .filter(juror -> !juror.expertise().isEmpty())
                .forEach(juror -> field.submissions().stream()
                        .filter(submission -> juror.knows(submission.categoryId()))
                        .forEach(submission -> fit.put(new Pairing(submission.code(), juror.username()), 1.0)));
        return fit;
    }

    /** Whom the rule of conflicts keeps from what. */
    private static Set<Pairing> conflicts(DealField field) {
        var conflicts = new HashSet<Pairing>();
        for (StageJuror juror : field.jurors()) {
            field.submissions().stream()
                    .filter(submission -> field.conflicts()
                            .between(juror.id(), submission.id())
                            .isPresent())
                    .forEach(submission -> conflicts.add(new Pairing(submission.code(), juror.username())));
        }
        return conflicts;
    }

    /** Every juror reads in an own random order, so that early and late places fall to everybody alike. */
    private static List<Dealt> ordered(DealField field, List<Pairing> pairs, long seed) {
        var submissionIds =
                field.submissions().stream().collect(Collectors.toMap(SubmissionRow::code, SubmissionRow::id));
        var byJuror = new HashMap<String, List<Pairing>>();
        pairs.forEach(pair ->
                byJuror.computeIfAbsent(pair.juror(), j -> new ArrayList<>()).add(pair));
        var dealt = new ArrayList<Dealt>();
        field.jurors().forEach(juror -> {
            var own = new ArrayList<>(byJuror.getOrDefault(juror.username(), List.of()));
            Collections.shuffle(own, new Random(seed ^ juror.id()));
            for (int i = 0; i < own.size(); i++) {
                var submission =
                        Objects.requireNonNull(submissionIds.get(own.get(i).submission()));
                dealt.add(new Dealt(submission, juror.id(), i + 1));
            }
        });
        return dealt;
    }
}
