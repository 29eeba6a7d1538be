package id.kipp.judging.jury;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A category that somebody of the jury knows well. */
@Entity
@Table(name = "jury_expertise")
class Expertise {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "category_id")
    private long categoryId;

    protected Expertise() {}

    Expertise(long accountId, long categoryId) {
        this.accountId = accountId;
        this.categoryId = categoryId;
    }

    long id() {
        return id;
    }

    long accountId() {
        return accountId;
    }

    long categoryId() {
        return categoryId;
    }
}
