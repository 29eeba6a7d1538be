package id.kipp.award;

import id.kipp.award.rules.Attendance;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The panel's recorded decision at a gate, on top of a sealed ranking: recorded once, never changed. */
@Entity
@Table(name = "plenary")
class Plenary {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "gate_id")
    private long gateId;

    @Column(name = "snapshot_sha256")
    private String snapshotSha256;

    @Column(name = "held_on")
    private LocalDate heldOn;

    private String minutes;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private long recordedBy;

    @Version
    private int version;

    protected Plenary() {}

    Plenary(long gateId, String snapshotSha256, PlenaryRecord record, long recordedBy, Instant now) {
        this.gateId = gateId;
        this.snapshotSha256 = snapshotSha256;
        this.heldOn = record.heldOn();
        this.minutes = record.minutes();
        this.recordedBy = recordedBy;
        this.recordedAt = now;
    }

    long id() {
        return id;
    }

    PlenaryView view(List<Attendance> attendance, List<GateChoice> picks, List<SatOut> out) {
        return new PlenaryView(heldOn, minutes, snapshotSha256, recordedAt, attendance, picks, out);
    }
}
