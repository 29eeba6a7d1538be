package id.kipp.award;

import id.kipp.award.rules.AwardLimits;
import id.kipp.kernel.RuleViolationException;
import id.kipp.kernel.Words;
import id.kipp.kernel.text.TypedText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The Minister's decree on a gate's winners: entered by the secretariat, then published once. */
@Entity
@Table(name = "decree")
class Decree {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "gate_id")
    private long gateId;

    private String number;

    @Column(name = "signed_on")
    private LocalDate signedOn;

    private String about;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    @Column(name = "recorded_by")
    private long recordedBy;

    @Version
    private int version;

    protected Decree() {}

    Decree(long gateId, long recordedBy) {
        this.gateId = gateId;
        this.recordedBy = recordedBy;
    }

    /** Whether this is written in it already. */
    boolean says(String otherNumber, LocalDate otherSignedOn, String otherAbout) {
        return TypedText.line(otherNumber).equals(number)
                && otherSignedOn.equals(signedOn)
                && TypedText.line(otherAbout).equals(about);
    }

    void write(String newNumber, LocalDate newSignedOn, String newAbout) {
        requireUnpublished();
        number = Words.requiredLine(newNumber, AwardLimits.DECREE_NUMBER, "award.decree.empty");
        signedOn = newSignedOn;
        about = Words.requiredLine(newAbout, AwardLimits.DECREE_ABOUT, "award.decree.notitle");
    }

    void publish(Instant now) {
        requireUnpublished();
        publishedAt = now;
    }

    private void requireUnpublished() {
        if (publishedAt != null) {
            throw new RuleViolationException("award.decree.published");
        }
    }

    boolean isPublished() {
        return publishedAt != null;
    }

    DecreeView view() {
        return new DecreeView(gateId, number, signedOn, about, publishedAt);
    }

    String number() {
        return number;
    }
}
