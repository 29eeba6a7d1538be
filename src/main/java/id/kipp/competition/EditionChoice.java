package id.kipp.competition;

import id.kipp.competition.view.EditionView;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;

/** One of the things of an edition that a submission chooses among, in the order in which they are offered. */
@MappedSuperclass
abstract class EditionChoice {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @ManyToOne
    @JoinColumn(name = "edition_id")
    @SuppressWarnings("UnusedVariable") // the owning side of the relation, read by queries
    private Edition edition;

    private int position;
    private String name;

    protected EditionChoice() {}

    EditionChoice(Edition edition, int position, String name) {
        this.edition = edition;
        this.position = position;
        this.name = name;
    }

    void rename(String newName) {
        name = newName;
    }

    long id() {
        return id;
    }

    int position() {
        return position;
    }

    String name() {
        return name;
    }

    EditionView.Choice view() {
        return new EditionView.Choice(id, position, name);
    }
}
