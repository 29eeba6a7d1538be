package id.kipp.judging.conflict;

import id.kipp.account.AccountRow;
import id.kipp.competition.EditionTermsService;
import id.kipp.competition.rules.StageKind;
import id.kipp.institution.InstitutionView;
import id.kipp.judging.EntrantService;
import id.kipp.judging.conflict.ConflictFacts.Kept;
import id.kipp.judging.conflict.ConflictFacts.Seat;
import id.kipp.judging.conflict.ConflictRepository.Reading;
import id.kipp.judging.conflict.ConflictRow.Outcome;
import id.kipp.judging.jury.JuryRoster;
import id.kipp.judging.jury.StageJuror;
import id.kipp.judging.rules.conflict.ConflictKind;
import id.kipp.kernel.access.Permission;
import id.kipp.kernel.access.RequiresPermission;
import id.kipp.submission.SubmissionDirectory;
import id.kipp.submission.view.SubmissionRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The register of conflicts of a stage: every one that the rule finds, and every one for which a reading was withdrawn. */
@ApplicationScoped
public class ConflictRegisterService {
    private record Pair(long juror, long submission) {}

    private final ConflictRepository conflicts;
    private final ConflictFacts facts;
    private final JuryRoster roster;
    private final EntrantService entrants;
    private final SubmissionDirectory submissions;
    private final EditionTermsService terms;

    @Inject
    public ConflictRegisterService(
            ConflictRepository conflicts,
            ConflictFacts facts,
            JuryRoster roster,
            EntrantService entrants,
            SubmissionDirectory submissions,
            EditionTermsService terms) {
        this.conflicts = conflicts;
        this.facts = facts;
        this.roster = roster;
        this.entrants = entrants;
        this.submissions = submissions;
        this.terms = terms;
    }

    @RequiresPermission(Permission.ASSIGN)
    @Transactional
    public List<ConflictRow> rows(long stageId) {
        var stage = terms.stage(stageId, StageKind.SCORING);
        var readings = conflicts.readings(stageId).stream()
                .collect(Collectors.toMap(one -> new Pair(one.juror(), one.submission()), Function.identity()));
        var shown = new LinkedHashSet<>(entrants.of(stage));
        readings.keySet().forEach(pair -> shown.add(pair.submission()));
        var rows = submissions.byIds(shown);
        var jurors = roster.of(stage);
        var edition = terms.terms(stage.editionId());
        var seats = jurors.stream()
                .map(juror -> new Seat(juror.id(), juror.account().institutionId()))
                .toList();
        var kept = facts.kept(edition, seats);
        var kinds = kinds(facts.among(edition, seats, rows.values(), kept), jurors, rows, readings);
        return named(kinds, kept, readings, rows, jurors);
    }

    private static Map<Pair, ConflictKind> kinds(
            Conflicts found, List<StageJuror> jurors, Map<Long, SubmissionRow> rows, Map<Pair, Reading> readings) {
        var kinds = new LinkedHashMap<Pair, ConflictKind>();
        jurors.forEach(juror -> rows.keySet()
                .forEach(submission -> found.between(juror.id(), submission)
                        .ifPresent(kind -> kinds.put(new Pair(juror.id(), submission), kind))));
        readings.forEach((pair, reading) -> {
            var reason = reading.reason();
            if (reason != null && !Withdrawal.BY_HAND.contains(reason)) {
                kinds.putIfAbsent(pair, ConflictKind.ofReason(reason).orElse(ConflictKind.DECLARED));
            }
        });
        return kinds;
    }

    private List<ConflictRow> named(
            Map<Pair, ConflictKind> kinds,
            Kept kept,
            Map<Pair, Reading> readings,
            Map<Long, SubmissionRow> rows,
            List<StageJuror> jurors) {
        var people = new HashMap<Long, AccountRow>();
        jurors.forEach(juror -> people.put(juror.id(), juror.account()));
        people.putAll(roster.named(missing(kinds.keySet(), people)));
        var places = facts.places(
                rows.values().stream().map(SubmissionRow::institutionId).collect(Collectors.toSet()));
        var all = new ArrayList<ConflictRow>();
        kinds.forEach((pair, kind) -> {
            var juror = people.get(pair.juror());
            var submission = rows.get(pair.submission());
            if (juror != null && submission != null) {
                var own = readings.get(pair);
                var word = kind == ConflictKind.DECLARED
                        ? kept.declared().getOrDefault(pair.juror(), Map.of()).get(pair.submission())
                        : null;
                all.add(new ConflictRow(
                        juror.name(),
                        juror.username(),
                        submission.code(),
                        submission.title(),
                        Optional.ofNullable(places.get(submission.institutionId()))
                                .map(InstitutionView::name)
                                .orElse(""),
                        kind,
                        word == null || word.reason() == null ? "" : word.reason(),
                        since(kind, own, word, kept.past(), pair, submission),
                        outcome(own)));
            }
        });
        return all;
    }

    private static Set<Long> missing(Set<Pair> pairs, Map<Long, AccountRow> known) {
        return pairs.stream()
                .map(Pair::juror)
                .filter(juror -> !known.containsKey(juror))
                .collect(Collectors.toSet());
    }

    private static @Nullable Instant since(
            ConflictKind kind,
            @Nullable Reading own,
            @Nullable Reading word,
            List<PastInstitution> past,
            Pair pair,
            SubmissionRow submission) {
        if (own != null && own.reason() != null) {
            return own.at();
        }
        if (word != null) {
            return word.at();
        }
        return kind == ConflictKind.PAST
                ? past.stream()
                        .filter(one ->
                                one.accountId() == pair.juror() && one.institutionId() == submission.institutionId())
                        .map(PastInstitution::declaredAt)
                        .findFirst()
                        .orElse(null)
                : null;
    }

    private static Outcome outcome(@Nullable Reading own) {
        return own == null ? Outcome.KEPT_AWAY : Outcome.of(own.reason() != null, own.confirmed());
    }
}
