package id.kipp.competition;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A group of an edition, such as umum, replikasi, khusus. */
@Entity
@Table(name = "edition_group")
class EditionGroup {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @ManyToOne
    @JoinColumn(name = "edition_id")
    @SuppressWarnings("UnusedVariable") // the owning side of the relation, read by queries
    private Edition edition;

    private int position;
    private String code;
    private String name;

    protected EditionGroup() {}

    EditionGroup(Edition edition, int position, String code, String name) {
        this.edition = edition;
        this.position = position;
        this.code = code;
        this.name = name;
    }

    EditionGroup copyFor(Edition other) {
        return new EditionGroup(other, position, code, name);
    }

    void rename(String newName) {
        name = newName;
    }

    long id() {
        return id;
    }

    EditionView.Choice view() {
        return new EditionView.Choice(id, position, name);
    }
}
