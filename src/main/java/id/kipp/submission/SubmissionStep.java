package id.kipp.submission;

import id.kipp.kernel.access.Actor;
import id.kipp.submission.rules.SubmissionState;
import id.kipp.submission.view.StepView;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One step on a submission's way, with the note that somebody wrote. */
@Entity
@Table(name = "submission_step")
class SubmissionStep {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "submission_id")
    private long submissionId;

    @Column(name = "at")
    private Instant at;

    @Column(name = "actor_id")
    private long actorId;

    @Column(name = "actor_name")
    private String actorName;

    @Enumerated(EnumType.STRING)
    private SubmissionState state;

    private @Nullable String note;

    protected SubmissionStep() {}

    SubmissionStep(Submission submission, Actor by, @Nullable String note, Instant at) {
        this.submissionId = submission.id();
        this.at = at;
        this.actorId = by.id();
        this.actorName = by.name();
        this.state = submission.state();
        this.note = note;
    }

    StepView view() {
        return new StepView(at, actorName, state, note);
    }
}
