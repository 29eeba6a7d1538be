package id.kipp.competition;

import id.kipp.competition.view.GateView;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** The gate of a plenary stage: the tier's name and how many pass. */
@Entity
@Table(name = "gate")
class Gate {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @OneToOne
    @JoinColumn(name = "stage_id")
    @SuppressWarnings("UnusedVariable") // the owning side of the relation, read by queries
    private Stage stage;

    private String name;
    private int size;

    @Version
    private int version;

    protected Gate() {}

    Gate(Stage stage, String name, int size) {
        this.stage = stage;
        this.name = name;
        this.size = size;
    }

    Gate copyFor(Stage other) {
        return new Gate(other, name, size);
    }

    boolean is(String wantedName, int wantedSize) {
        return name.equals(wantedName) && size == wantedSize;
    }

    void change(String newName, int newSize) {
        name = newName;
        size = newSize;
    }

    GateView view() {
        return new GateView(id, name, size);
    }
}
