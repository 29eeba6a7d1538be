package id.kipp.laws.examples.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An entity that everybody can see. */
@Entity
public class OpenEntity {
    @Id
    long id;
}
