package id.kipp.account.factor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The secret that a person's phone shares with the portal; it counts once the phone has shown a code. */
@Entity
@Table(name = "second_factor")
class SecondFactor {
    @Id
    @Column(name = "account_id")
    private long accountId;

    /** Sealed by {@link SecretBox}. */
    private String secret;

    @Column(name = "confirmed_at")
    private @Nullable Instant confirmedAt;

    @Column(name = "last_step")
    private long lastStep;

    protected SecondFactor() {}

    SecondFactor(long accountId, String sealed) {
        this.accountId = accountId;
        this.secret = sealed;
    }

    /** Whether the code is good; a good one is used up. */
    boolean accepts(String opened, String code, Instant now) {
        var step = OneTimeCodes.accepted(opened, code, now, lastStep);
        step.ifPresent(used -> lastStep = used);
        return step.isPresent();
    }

    void confirm(Instant now) {
        confirmedAt = now;
    }

    boolean isConfirmed() {
        return confirmedAt != null;
    }

    long accountId() {
        return accountId;
    }

    String sealed() {
        return secret;
    }

    void seal(String sealed) {
        secret = sealed;
    }
}
