package id.kipp.laws.examples.judging.rules;

import jakarta.persistence.EntityManager;
import java.time.Instant;

/** A rule that needs a database and asks the time by itself. */
class RuleThatAsks {
    EntityManager database;

    Instant now() {
        return Instant.now();
    }
}
