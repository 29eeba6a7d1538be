package id.kipp.judging.view;

import java.util.List;
import java.util.Optional;

/** A juror's submissions of a stage in the juror's own order, and where to go on. */
public record WorklistOrder(List<WorklistRow> rows) {
    public WorklistOrder {
        rows = List.copyOf(rows);
    }

    /** The first submission that is not confirmed. */
    public Optional<WorklistRow> next() {
        return rows.stream().filter(row -> !row.confirmed()).findFirst();
    }

    /** The first submission behind this one that is not confirmed; else the first of all, which was passed over. */
    public Optional<WorklistRow> nextAfter(long assignmentId) {
        return rows.stream()
                .dropWhile(row -> row.assignmentId() != assignmentId)
                .skip(1)
                .filter(row -> !row.confirmed())
                .findFirst()
                .or(this::next);
    }

    public long confirmed() {
        return rows.stream().filter(WorklistRow::confirmed).count();
    }

    /** The code of the submission of one of the rows; empty for no row of this list. */
    public String code(long assignmentId) {
        return rows.stream()
                .filter(row -> row.assignmentId() == assignmentId)
                .map(WorklistRow::code)
                .findFirst()
                .orElse("");
    }
}
