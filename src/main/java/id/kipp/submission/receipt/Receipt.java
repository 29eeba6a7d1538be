package id.kipp.submission.receipt;

import id.kipp.submission.view.ReceiptView;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The proof that a submission arrived at the ministry: a number, a time, and the hash of what arrived. */
@Entity
@Table(name = "receipt")
class Receipt {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "submission_id")
    private long submissionId;

    private String number;

    @Column(name = "idempotency_key")
    private String idempotencyKey;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "content_sha256")
    private String contentSha256;

    @Column(name = "corrected_at")
    private @Nullable Instant correctedAt;

    protected Receipt() {}

    Receipt(long submissionId, String code, String idempotencyKey, String contentSha256, Instant now) {
        this.submissionId = submissionId;
        this.number = "TT-" + code;
        this.idempotencyKey = idempotencyKey;
        this.receivedAt = now;
        this.contentSha256 = contentSha256;
    }

    /** The submission arrived again, corrected: the number and the first time stay, the hash is of what arrived now. */
    void correct(String newKey, String newSha256, Instant now) {
        idempotencyKey = newKey;
        contentSha256 = newSha256;
        correctedAt = now;
    }

    long submissionId() {
        return submissionId;
    }

    /** When it arrived as it now is. */
    Instant lastArrival() {
        return correctedAt == null ? receivedAt : correctedAt;
    }

    boolean wasAskedWith(String key) {
        return idempotencyKey.equals(key);
    }

    ReceiptView view() {
        return new ReceiptView(number, receivedAt, correctedAt, contentSha256);
    }
}
