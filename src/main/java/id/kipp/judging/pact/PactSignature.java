package id.kipp.judging.pact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A juror's signature under exactly these words of an edition's pact; never changed. */
@Entity
@Table(name = "pact_signature")
class PactSignature {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "edition_id")
    private long editionId;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "text_hash")
    private String textHash;

    private String text;

    @Column(name = "signed_at")
    private Instant signedAt;

    protected PactSignature() {}

    PactSignature(long editionId, long accountId, String textHash, String text, Instant signedAt) {
        this.editionId = editionId;
        this.accountId = accountId;
        this.textHash = textHash;
        this.text = text;
        this.signedAt = signedAt;
    }

    long id() {
        return id;
    }

    long editionId() {
        return editionId;
    }

    long accountId() {
        return accountId;
    }

    String textHash() {
        return textHash;
    }

    String text() {
        return text;
    }

    Instant signedAt() {
        return signedAt;
    }
}
