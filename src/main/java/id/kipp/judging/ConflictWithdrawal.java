package id.kipp.judging;

import id.kipp.account.AccountRow;
import id.kipp.account.event.AccountChanged;
import id.kipp.competition.EditionTermsService;
import id.kipp.competition.JuryTermsService;
import id.kipp.competition.StageLock;
import id.kipp.competition.event.EditionChanged;
import id.kipp.competition.rules.StageKind;
import id.kipp.competition.view.EditionView;
import id.kipp.competition.view.StageView;
import id.kipp.judging.conflict.ConflictFacts;
import id.kipp.judging.conflict.ConflictFacts.Seat;
import id.kipp.judging.event.ConflictsWithdrawn;
import id.kipp.judging.event.PastInstitutionDeclared;
import id.kipp.judging.jury.JuryRoster;
import id.kipp.judging.rules.conflict.ConflictKind;
import id.kipp.kernel.event.DomainEvent;
import id.kipp.submission.SubmissionDirectory;
import id.kipp.submission.view.SubmissionRow;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Takes off a juror's desk what turns out to be a conflict, in the transaction that makes it one. */
@ApplicationScoped
class ConflictWithdrawal {
    /** After the terms in memory know that they changed, and after the past of an account is kept. */
    private static final int LATE = 3000;

    private final JudgingRepository judging;
    private final SubmissionDirectory submissions;
    private final ConflictFacts conflicts;
    private final JuryRoster roster;
    private final StageLock stageLock;
    private final Event<DomainEvent> events;

    @Inject
    ConflictWithdrawal(
            JudgingRepository judging,
            SubmissionDirectory submissions,
            ConflictFacts conflicts,
            JuryRoster roster,
            StageLock stageLock,
            Event<DomainEvent> events) {
        this.judging = judging;
        this.submissions = submissions;
        this.conflicts = conflicts;
        this.roster = roster;
        this.stageLock = stageLock;
        this.events = events;
    }

    void hear(@Observes @Priority(LATE) AccountChanged event) {
        if (event.movedFrom().isPresent() || event.movedTo().isPresent()) {
            clear(
                    judging.lockAssignments(event.accountId()),
                    List.of(new Seat(event.accountId(), event.movedTo().orElse(null))),
                    Map.of(event.accountId(), event.username()));
        }
    }

    /** The own institution was looked at when it became known. */
    void hear(@Observes @Priority(LATE) PastInstitutionDeclared event) {
        if (event.known()) {
            clear(
                    judging.lockAssignments(event.accountId()),
                    List.of(new Seat(event.accountId(), null)),
                    Map.of(event.accountId(), event.juror()));
        }
    }

    /** An edition may begin to keep provinces apart. */
    void hear(@Observes @Priority(LATE) EditionChanged event, EditionTermsService terms) {
        if (event.what().equals(JuryTermsService.WHAT)) {
            terms.all().stream()
                    .filter(edition -> edition.year() == event.year())
                    .findFirst()
                    .ifPresent(this::clear);
        }
    }

    private void clear(EditionView edition) {
        var readings = judging.lockAssignmentsOf(edition.stages().stream()
                .filter(stage -> stage.kind() == StageKind.SCORING && !stage.isOver())
                .map(StageView::id)
                .toList());
        var people = roster.named(readings.stream().map(Assignment::jurorId).collect(Collectors.toSet()));
        clear(
                readings,
                people.values().stream()
                        .map(juror -> new Seat(juror.id(), juror.institutionId()))
                        .toList(),
                people.values().stream().collect(Collectors.toMap(AccountRow::id, AccountRow::username)));
    }

    /** Like a juror who saves, the readings are locked first and then their stage: neither waits for the other in a ring. */
    private void clear(List<Assignment> readings, List<Seat> seats, Map<Long, String> usernames) {
        if (readings.isEmpty()) {
            return;
        }
        var rows = submissions.byIds(
                readings.stream().map(Assignment::submissionId).collect(Collectors.toSet()));
        var kinds = kinds(readings, seats, rows);
        var byStage = readings.stream()
                .filter(reading -> kinds.containsKey(reading.id()))
                .collect(Collectors.groupingBy(Assignment::stageId, TreeMap::new, Collectors.toList()));
        var withdrawn = new TreeMap<String, List<String>>();
        var confirmed = new TreeMap<String, List<String>>();
        byStage.forEach((stageId, found) -> {
            // What a closed stage sealed stays as it was sealed.
            var entered = stageLock.lockInAnyState(stageId);
            if (!entered.stage().isOver()) {
                found.forEach(reading -> {
                    (reading.isConfirmed() ? confirmed : withdrawn)
                            .computeIfAbsent(usernames.getOrDefault(reading.jurorId(), ""), name -> new ArrayList<>())
                            .add(Objects.requireNonNull(rows.get(reading.submissionId()))
                                    .code());
                    if (!reading.isConfirmed()) {
                        reading.withdrawFor(Objects.requireNonNull(kinds.get(reading.id())), entered.at());
                        judging.flushMarks(reading);
                    }
                });
            }
        });
        tell(withdrawn, confirmed);
    }

    private Map<Long, ConflictKind> kinds(List<Assignment> readings, List<Seat> seats, Map<Long, SubmissionRow> rows) {
        var kinds = new HashMap<Long, ConflictKind>();
        rows.values().stream()
                .collect(Collectors.groupingBy(SubmissionRow::editionId))
                .forEach((edition, own) -> {
                    var found = conflicts.among(edition, seats, own);
                    readings.forEach(reading -> found.between(reading.jurorId(), reading.submissionId())
                            .ifPresent(kind -> kinds.put(reading.id(), kind)));
                });
        return kinds;
    }

    private void tell(Map<String, List<String>> withdrawn, Map<String, List<String>> confirmed) {
        var jurors = new TreeMap<>(withdrawn);
        confirmed.forEach(jurors::putIfAbsent);
        if (!jurors.isEmpty()) {
            judging.flush();
        }
        jurors.keySet()
                .forEach(juror -> events.fire(new ConflictsWithdrawn(
                        juror,
                        sorted(withdrawn.getOrDefault(juror, List.of())),
                        sorted(confirmed.getOrDefault(juror, List.of())))));
    }

    private static List<String> sorted(List<String> codes) {
        return codes.stream().sorted().toList();
    }
}
