package id.kipp.competition;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A category of an edition, such as kesehatan. */
@Entity
@Table(name = "category")
class Category extends EditionChoice {
    protected Category() {}

    Category(Edition edition, int position, String name) {
        super(edition, position, name);
    }

    Category copyFor(Edition other) {
        return new Category(other, position(), name());
    }
}
