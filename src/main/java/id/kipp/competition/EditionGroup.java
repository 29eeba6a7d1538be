package id.kipp.competition;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A group of an edition, such as umum, replikasi, khusus. */
@Entity
@Table(name = "edition_group")
class EditionGroup extends EditionChoice {
    private String code;

    protected EditionGroup() {}

    EditionGroup(Edition edition, int position, String code, String name) {
        super(edition, position, name);
        this.code = code;
    }

    String code() {
        return code;
    }

    EditionGroup copyFor(Edition other) {
        return new EditionGroup(other, position(), code, name());
    }
}
