package id.kipp.platform;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A row with a time, to see how times are kept. */
@Entity
@Table(name = "moment")
class Moment {
    @Id
    private long id;

    private Instant at;

    protected Moment() {}

    Moment(long id, Instant at) {
        this.id = id;
        this.at = at;
    }

    Instant at() {
        return at;
    }
}
