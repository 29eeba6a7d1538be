package id.kipp.judging.ranking;

import id.kipp.kernel.Sha256;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** All scores of a stage as they stood when it closed, with their hash; never changed. */
@Entity
@Table(name = "stage_snapshot")
class StageSnapshot {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "stage_id")
    private long stageId;

    @Column(name = "taken_at")
    private Instant takenAt;

    @Column(name = "taken_by")
    private long takenBy;

    @Column(name = "reason")
    private @Nullable String reason;

    @Column(name = "missing")
    private int missing;

    @Column(name = "content")
    private String content;

    private String sha256;

    protected StageSnapshot() {}

    StageSnapshot(long stageId, Instant takenAt, long takenBy, @Nullable String reason, int missing, String content) {
        this.stageId = stageId;
        this.takenAt = takenAt;
        this.takenBy = takenBy;
        this.reason = reason;
        this.missing = missing;
        this.content = content;
        this.sha256 = Sha256.ofText(content);
    }

    String sha256() {
        return sha256;
    }

    SnapshotView view() {
        return new SnapshotView(takenAt, reason, missing, sha256);
    }
}
