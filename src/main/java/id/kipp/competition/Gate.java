package id.kipp.competition;

import id.kipp.competition.view.GateTerms;
import id.kipp.competition.view.GateView;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** The gate of a plenary stage: the tier's name, how many pass, and what the edition asks of the plenary. */
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

    @Column(name = "quorum_percent")
    private int quorum;

    private @Nullable String aims;

    @Version
    private int version;

    protected Gate() {}

    Gate(Stage stage, String name, int size, int quorum, @Nullable String aims) {
        this.stage = stage;
        this.name = name;
        this.size = size;
        this.quorum = quorum;
        this.aims = aims;
    }

    Gate copyFor(Stage other) {
        return new Gate(other, name, size, quorum, aims);
    }

    boolean is(GateTerms terms) {
        return terms.equals(terms());
    }

    void change(GateTerms terms) {
        name = terms.name();
        size = terms.size();
        quorum = terms.quorum();
        aims = terms.aims().isEmpty() ? null : terms.aims();
    }

    GateTerms terms() {
        return new GateTerms(name, size, quorum, aims == null ? "" : aims);
    }

    GateView view() {
        return new GateView(id, name, size, quorum, terms().aims());
    }
}
