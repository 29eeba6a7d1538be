package id.kipp.replication.web;

import id.kipp.kernel.RuleViolationException;
import id.kipp.kernel.text.TypedNumber;
import id.kipp.kernel.text.TypedText;
import id.kipp.replication.rules.BudgetBand;
import id.kipp.replication.rules.Wish;
import id.kipp.replication.view.Interest;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** The question as it is typed; a choice of nothing comes as null. */
public class AskForm {
    private String unitId = "";
    private String problem = "";
    private String measure = "";
    private String unit = "";
    private String before = "";
    private String budget = "";
    private String staff = "";
    private String month = "";
    private String wish = "";

    /** What was typed, read; refused where it cannot be. */
    Interest interest() {
        var number = TypedNumber.read(before)
                .orElseThrow(() -> new RuleViolationException("replication.measure.number"))
                .single();
        return new Interest(
                unitId.matches("\\d{1,18}") ? Long.valueOf(unitId) : null,
                problem,
                measure,
                unit,
                number,
                BudgetBand.of(budget).orElseThrow(() -> new RuleViolationException("replication.budget.empty")),
                people(),
                start(),
                Wish.of(wish).orElseThrow(() -> new RuleViolationException("replication.wish.empty")));
    }

    private int people() {
        var typed = TypedText.line(staff);
        return typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : 0;
    }

    private YearMonth start() {
        try {
            return YearMonth.parse(TypedText.line(month));
        } catch (DateTimeParseException unreadable) {
            throw new RuleViolationException("replication.month.empty");
        }
    }

    public String getUnitId() {
        return unitId;
    }

    public void setUnitId(@Nullable String unitId) {
        this.unitId = unitId == null ? "" : unitId;
    }

    public String getProblem() {
        return problem;
    }

    public void setProblem(@Nullable String problem) {
        this.problem = problem == null ? "" : problem;
    }

    public String getMeasure() {
        return measure;
    }

    public void setMeasure(@Nullable String measure) {
        this.measure = measure == null ? "" : measure;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(@Nullable String unit) {
        this.unit = unit == null ? "" : unit;
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(@Nullable String before) {
        this.before = before == null ? "" : before;
    }

    public String getBudget() {
        return budget;
    }

    public void setBudget(@Nullable String budget) {
        this.budget = budget == null ? "" : budget;
    }

    public String getStaff() {
        return staff;
    }

    public void setStaff(@Nullable String staff) {
        this.staff = staff == null ? "" : staff;
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(@Nullable String month) {
        this.month = month == null ? "" : month;
    }

    public String getWish() {
        return wish;
    }

    public void setWish(@Nullable String wish) {
        this.wish = wish == null ? "" : wish;
    }
}
