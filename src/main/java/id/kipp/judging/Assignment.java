package id.kipp.judging;

import id.kipp.judging.conflict.Withdrawal;
import id.kipp.judging.rules.conflict.ConflictKind;
import id.kipp.judging.rules.score.ScoringLimits;
import id.kipp.kernel.StaleDataException;
import id.kipp.kernel.Words;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One juror's reading of one submission: proposed, published to the juror, scored, confirmed; or withdrawn when the juror
 * declares a conflict of interest. Its marks are rows of their own; whatever of them changes moves its version.
 */
@Entity
@Table(name = "assignment")
class Assignment {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "stage_id")
    private long stageId;

    @Column(name = "submission_id")
    private long submissionId;

    @Column(name = "juror_id")
    private long jurorId;

    @Column(name = "reading_order")
    private int readingOrder;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    private @Nullable String comment;

    @Column(name = "saved_at")
    private @Nullable Instant savedAt;

    @Column(name = "confirmed_at")
    private @Nullable Instant confirmedAt;

    @Column(name = "withdrawn_reason")
    private @Nullable String withdrawnReason;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @Version
    private int version;

    protected Assignment() {}

    Assignment(long stageId, long submissionId, long jurorId, int readingOrder) {
        this.stageId = stageId;
        this.submissionId = submissionId;
        this.jurorId = jurorId;
        this.readingOrder = readingOrder;
    }

    boolean isAssignedTo(long juror) {
        return jurorId == juror && publishedAt != null && withdrawnReason == null;
    }

    void requireVersion(int read) {
        if (read != version) {
            throw new StaleDataException();
        }
    }

    /** The juror wrote something on the card, which is a draft from then on; the time moves the version in every case. */
    void write(@Nullable String newComment, Instant now) {
        comment = newComment;
        savedAt = now;
        confirmedAt = null;
    }

    void confirm(Instant now) {
        confirmedAt = now;
    }

    /** Puts the submission on the juror's desk at once, after the others there. */
    void publish(int atPlace, Instant now) {
        readingOrder = atPlace;
        publishedAt = now;
    }

    /** The juror steps back from this submission for a stated reason. */
    void withdraw(String reason, Instant now) {
        take(Words.required(reason, ScoringLimits.REASON, "judging.conflict.noreason"), now);
    }

    /** The juror turned out to be tied to the submission; what is kept is the key of that reason. */
    void withdrawFor(ConflictKind kind, Instant now) {
        take(kind.reasonKey(), now);
    }

    private void take(String reason, Instant now) {
        withdrawnReason = reason;
        withdrawnAt = now;
        confirmedAt = null;
    }

    /** The secretariat gives the submission back to a juror who had stepped back by mistake. */
    void reinstate() {
        withdrawnReason = null;
        withdrawnAt = null;
    }

    boolean isPublished() {
        return publishedAt != null;
    }

    boolean isWithdrawn() {
        return withdrawnReason != null;
    }

    /** Whether the reason is the key of a text rather than a juror's words. */
    boolean isReasonAKey() {
        return Withdrawal.isKey(withdrawnReason());
    }

    String withdrawnReason() {
        return withdrawnReason == null ? "" : withdrawnReason;
    }

    long id() {
        return id;
    }

    long stageId() {
        return stageId;
    }

    long submissionId() {
        return submissionId;
    }

    long jurorId() {
        return jurorId;
    }

    int readingOrder() {
        return readingOrder;
    }

    String comment() {
        return comment == null ? "" : comment;
    }

    boolean isConfirmed() {
        return confirmedAt != null;
    }

    int version() {
        return version;
    }
}
