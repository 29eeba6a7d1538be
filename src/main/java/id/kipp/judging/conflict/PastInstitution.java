package id.kipp.judging.conflict;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** An institution where somebody of the jury worked before, as was declared or as the account said until it was corrected. */
@Entity
@Table(name = "past_institution")
class PastInstitution {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "institution_id")
    private long institutionId;

    @Column(name = "declared_by")
    private String declaredBy;

    @Column(name = "declared_at")
    private Instant declaredAt;

    protected PastInstitution() {}

    PastInstitution(long accountId, long institutionId, String declaredBy, Instant declaredAt) {
        this.accountId = accountId;
        this.institutionId = institutionId;
        this.declaredBy = declaredBy;
        this.declaredAt = declaredAt;
    }

    long id() {
        return id;
    }

    long accountId() {
        return accountId;
    }

    long institutionId() {
        return institutionId;
    }

    String declaredBy() {
        return declaredBy;
    }

    Instant declaredAt() {
        return declaredAt;
    }
}
