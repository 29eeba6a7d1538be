package id.kipp.competition.web;

import id.kipp.competition.view.CriterionView;
import id.kipp.kernel.RuleViolationException;
import id.kipp.kernel.text.TypedNumber;
import id.kipp.kernel.text.TypedText;
import java.math.BigDecimal;

/** A criterion on the form; one without an id is new, and counts only when something is typed. */
public class CriterionLine {
    private final CriterionView criterion;
    private String name;
    private String weight;
    private boolean removed;

    private CriterionLine(CriterionView criterion, String weight) {
        this.criterion = criterion;
        this.name = criterion.name();
        this.weight = weight;
    }

    static CriterionLine of(CriterionView criterion) {
        return new CriterionLine(
                criterion, criterion.weight().stripTrailingZeros().toPlainString());
    }

    static CriterionLine blank() {
        return new CriterionLine(new CriterionView(0, 0, "", "", null, BigDecimal.ZERO), "");
    }

    boolean isWanted() {
        return isNew() ? !TypedText.line(name + weight).isEmpty() : !removed;
    }

    CriterionView typed() {
        return new CriterionView(
                criterion.id(), criterion.position(), criterion.code(), name, criterion.hint(), number());
    }

    private BigDecimal number() {
        return TypedNumber.read(weight)
                .orElseThrow(() -> new RuleViolationException("competition.weight.range"))
                .single();
    }

    /** 0 for a new one. */
    long getId() {
        return criterion.id();
    }

    public boolean isNew() {
        return criterion.id() == 0;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getWeight() {
        return weight;
    }

    public void setWeight(String weight) {
        this.weight = weight;
    }

    public boolean isRemoved() {
        return removed;
    }

    public void setRemoved(boolean removed) {
        this.removed = removed;
    }
}
