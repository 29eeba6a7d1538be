package id.kipp.competition;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A category of an edition; each entry belongs to exactly one. */
@Entity
@Table(name = "category")
class Category {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @ManyToOne
    @JoinColumn(name = "edition_id")
    @SuppressWarnings("UnusedVariable") // the owning side of the relation, read by queries
    private Edition edition;

    private int position;
    private String name;

    protected Category() {}

    Category(Edition edition, int position, String name) {
        this.edition = edition;
        this.position = position;
        this.name = name;
    }

    Category copyFor(Edition other) {
        return new Category(other, position, name);
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
