package id.kipp.account.signin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One place where somebody is signed in; ends by signing out, by idling, or when the account is disabled. */
@Entity
@Table(name = "sign_in")
class SignIn {
    /** A long form takes hours to write; autosave keeps it alive, and a forgotten desk ends overnight. */
    static final Duration IDLE = Duration.ofHours(8);

    /** Time to fetch the phone after the password. */
    private static final Duration CODE_TIME = Duration.ofMinutes(15);

    private static final Duration SEEN_STEP = Duration.ofMinutes(5);

    @Id
    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "last_seen_at")
    private Instant lastSeenAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "awaits_code")
    private boolean awaitsCode;

    protected SignIn() {}

    SignIn(String tokenHash, long accountId, boolean awaitsCode, Instant now) {
        this.awaitsCode = awaitsCode;
        this.tokenHash = tokenHash;
        this.accountId = accountId;
        this.createdAt = now;
        this.lastSeenAt = now;
    }

    boolean isAlive(Instant now) {
        return endedAt == null && now.isBefore(lastSeenAt.plus(IDLE));
    }

    /** Whether the password was right, but the second factor has still to be shown. */
    boolean awaitsCode(Instant now) {
        return awaitsCode && endedAt == null && now.isBefore(createdAt.plus(CODE_TIME));
    }

    boolean isComplete() {
        return !awaitsCode;
    }

    void complete() {
        awaitsCode = false;
    }

    /** Notes that the person is here; written every few minutes only, to spare the database. */
    void seen(Instant now) {
        if (now.isAfter(lastSeenAt.plus(SEEN_STEP))) {
            lastSeenAt = now;
        }
    }

    void end(Instant now) {
        endedAt = now;
    }

    long accountId() {
        return accountId;
    }
}
