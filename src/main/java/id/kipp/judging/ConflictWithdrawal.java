package id.kipp.judging;

import id.kipp.account.event.AccountChanged;
import id.kipp.competition.StageLock;
import id.kipp.judging.event.ConflictsWithdrawn;
import id.kipp.kernel.event.DomainEvent;
import id.kipp.submission.SubmissionDirectory;
import id.kipp.submission.view.SubmissionRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Takes the rows of an institution off the desk of a juror who turns out to belong to it, in the transaction that says so. */
@ApplicationScoped
class ConflictWithdrawal {
    private final JudgingRepository judging;
    private final SubmissionDirectory submissions;
    private final StageLock stageLock;
    private final Event<DomainEvent> events;

    @Inject
    ConflictWithdrawal(
            JudgingRepository judging,
            SubmissionDirectory submissions,
            StageLock stageLock,
            Event<DomainEvent> events) {
        this.judging = judging;
        this.submissions = submissions;
        this.stageLock = stageLock;
        this.events = events;
    }

    void hear(@Observes AccountChanged event) {
        event.movedTo().ifPresent(institution -> clear(event, institution));
    }

    /** Like a juror who saves, the readings are locked first and then their stage: neither waits for the other in a ring. */
    private void clear(AccountChanged event, long institution) {
        var readings = judging.lockAssignments(event.accountId());
        if (readings.isEmpty()) {
            return;
        }
        var rows = submissions.byIds(
                readings.stream().map(Assignment::submissionId).collect(Collectors.toSet()));
        var byStage = readings.stream()
                .filter(reading -> submission(rows, reading).institutionId() == institution)
                .collect(Collectors.groupingBy(Assignment::stageId, TreeMap::new, Collectors.toList()));
        var withdrawn = new ArrayList<String>();
        var confirmed = new ArrayList<String>();
        byStage.forEach((stage, own) -> {
            // What a closed stage sealed stays as it was sealed.
            if (!stageLock.lockInAnyState(stage).stage().isOver()) {
                own.forEach(reading -> (reading.isConfirmed() ? confirmed : withdrawn)
                        .add(submission(rows, reading).code()));
                own.stream().filter(reading -> !reading.isConfirmed()).forEach(reading -> {
                    reading.withdrawForInstitution();
                    judging.flushMarks(reading);
                });
            }
        });
        if (!withdrawn.isEmpty() || !confirmed.isEmpty()) {
            judging.flush();
            events.fire(new ConflictsWithdrawn(event.username(), sorted(withdrawn), sorted(confirmed)));
        }
    }

    private static SubmissionRow submission(Map<Long, SubmissionRow> rows, Assignment reading) {
        return Objects.requireNonNull(rows.get(reading.submissionId()));
    }

    private static List<String> sorted(List<String> codes) {
        return codes.stream().sorted().toList();
    }
}
