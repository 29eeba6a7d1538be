package id.kipp.competition;

import id.kipp.competition.view.CriterionView;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A criterion of a scoring stage's rubric, scored 0 to 100, with its weight. */
@Entity
@Table(name = "criterion")
class Criterion {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @ManyToOne
    @JoinColumn(name = "stage_id")
    @SuppressWarnings("UnusedVariable") // the owning side of the relation, read by queries
    private Stage stage;

    private int position;
    private String code;
    private String name;
    private @Nullable String hint;
    private BigDecimal weight;

    protected Criterion() {}

    Criterion(Stage stage, CriterionView wanted) {
        this.stage = stage;
        this.position = wanted.position();
        this.code = wanted.code();
        this.name = wanted.name();
        this.hint = wanted.hint();
        this.weight = wanted.weight();
    }

    Criterion copyFor(Stage other) {
        return new Criterion(other, view());
    }

    void change(String newName, @Nullable String newHint, BigDecimal newWeight) {
        name = newName;
        hint = newHint;
        weight = newWeight;
    }

    int position() {
        return position;
    }

    String code() {
        return code;
    }

    long id() {
        return id;
    }

    CriterionView view() {
        return new CriterionView(id, position, code, name, hint, weight);
    }
}
