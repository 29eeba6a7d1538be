package id.kipp.submission.receipt;

import id.kipp.submission.view.ArrivalView;
import id.kipp.submission.view.SubmissionView;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A submission as it arrived at the ministry, word for word; it never changes, whatever the unit writes after it was sent back. */
@Entity
@Table(name = "arrival")
class Arrival {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "submission_id")
    private long submissionId;

    private Instant at;
    private String title;

    @Column(name = "content_sha256")
    private String contentSha256;

    private String content;

    protected Arrival() {}

    Arrival(SubmissionView whole, Instant now) {
        this.submissionId = whole.row().id();
        this.at = now;
        this.title = whole.generalData().title();
        this.contentSha256 = whole.contentHash();
        this.content = SubmissionContent.of(whole);
    }

    ArrivalView view() {
        return new ArrivalView(
                at,
                title,
                contentSha256,
                SubmissionContent.hash(content).filter(contentSha256::equals).isPresent());
    }

    String contentSha256() {
        return contentSha256;
    }
}
