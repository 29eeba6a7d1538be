package id.kipp.replication;

import id.kipp.replication.rules.BudgetBand;
import id.kipp.replication.rules.Wish;
import id.kipp.replication.view.Interest;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** What the adopter said when asking, as it is stored; it never changes. */
@Embeddable
class AskedInterest {
    @Column(name = "unit_id")
    private @Nullable Long unitId;

    private String problem;
    private String measure;

    @Column(name = "measure_unit")
    private String measureUnit;

    @Column(name = "measure_before")
    private BigDecimal measureBefore;

    @Enumerated(EnumType.STRING)
    private BudgetBand budget;

    private int staff;

    @Column(name = "start_month")
    private String startMonth;

    @Enumerated(EnumType.STRING)
    private Wish wish;

    protected AskedInterest() {}

    AskedInterest(Interest asked) {
        this.unitId = asked.unitId();
        this.problem = asked.problem();
        this.measure = asked.measure();
        this.measureUnit = asked.measureUnit();
        this.measureBefore = asked.before();
        this.budget = asked.budget();
        this.staff = asked.staff();
        this.startMonth = asked.start().toString();
        this.wish = asked.wish();
    }

    Interest view() {
        return new Interest(
                unitId, problem, measure, measureUnit, measureBefore, budget, staff, YearMonth.parse(startMonth), wish);
    }
}
