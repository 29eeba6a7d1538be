package id.kipp.judging.jury;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** Somebody who is registered in the jury of a stage, and how many submissions this person takes there. */
@Entity
@Table(name = "jury_member")
class JuryMember {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "stage_id")
    private long stageId;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "least_load")
    private int least;

    @Column(name = "most_load")
    private @Nullable Integer most;

    @Version
    private int version;

    protected JuryMember() {}

    JuryMember(long stageId, long accountId) {
        this.stageId = stageId;
        this.accountId = accountId;
    }

    void bound(LoadBounds bounds) {
        least = bounds.least();
        most = bounds.most();
    }

    LoadBounds bounds() {
        return new LoadBounds(least, most);
    }

    long stageId() {
        return stageId;
    }

    long accountId() {
        return accountId;
    }

    /** From 1: nought stands for whoever is not registered. */
    int version() {
        return version + 1;
    }
}
