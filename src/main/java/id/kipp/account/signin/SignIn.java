package id.kipp.account.signin;

import id.kipp.account.rules.SignInLife;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One place where somebody is signed in; ends by signing out, by idling, by its age, or when the account is less trusted. */
@Entity
@Table(name = "sign_in")
class SignIn {
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

    boolean isAlive(boolean guarded, Instant now) {
        return isOpen() && SignInLife.lasts(createdAt, lastSeenAt, guarded, now);
    }

    boolean isOpen() {
        return endedAt == null;
    }

    /** Whether the password was right, but the second factor has still to be shown. */
    boolean awaitsCode(Instant now) {
        return awaitsCode && isOpen() && now.isBefore(createdAt.plus(CODE_TIME));
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

    /** Ends, and goes on under another token; it grows no younger by it. */
    SignIn goOnAs(String hash, Instant now) {
        var next = new SignIn(hash, accountId, awaitsCode, now);
        next.createdAt = createdAt;
        end(now);
        return next;
    }

    void end(Instant now) {
        endedAt = now;
    }

    long accountId() {
        return accountId;
    }
}
