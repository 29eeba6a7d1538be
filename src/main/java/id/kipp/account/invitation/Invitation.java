package id.kipp.account.invitation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Waits for the owner of a new account to come with the code of a printed sheet and choose a password; used once. */
@Entity
@Table(name = "invitation")
class Invitation {
    @Id
    @Column(name = "account_id")
    private long accountId;

    @Column(name = "code_hash")
    private String codeHash;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected Invitation() {}

    Invitation(long accountId, String codeHash, Instant expiresAt) {
        this.accountId = accountId;
        this.codeHash = codeHash;
        this.expiresAt = expiresAt;
    }

    boolean isGood(Instant now) {
        return now.isBefore(expiresAt);
    }

    long accountId() {
        return accountId;
    }
}
