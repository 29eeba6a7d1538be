package id.kipp.replication.web;

import id.kipp.kernel.RuleViolationException;
import id.kipp.kernel.text.TypedNumber;
import id.kipp.kernel.text.TypedText;
import id.kipp.replication.rules.BudgetBand;
import id.kipp.replication.rules.Wish;
import id.kipp.replication.view.Interest;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;

/** The question as it is typed. */
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

    public void setUnitId(String unitId) {
        this.unitId = unitId;
    }

    public String getProblem() {
        return problem;
    }

    public void setProblem(String problem) {
        this.problem = problem;
    }

    public String getMeasure() {
        return measure;
    }

    public void setMeasure(String measure) {
        this.measure = measure;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before;
    }

    public String getBudget() {
        return budget;
    }

    public void setBudget(String budget) {
        this.budget = budget;
    }

    public String getStaff() {
        return staff;
    }

    public void setStaff(String staff) {
        this.staff = staff;
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = month;
    }

    public String getWish() {
        return wish;
    }

    public void setWish(String wish) {
        this.wish = wish;
    }
}
