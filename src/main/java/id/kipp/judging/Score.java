package id.kipp.judging;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a juror wrote about one criterion: a mark, a comment, or both. */
@Entity
@Table(name = "score")
@IdClass(Score.Key.class)
class Score {
    @Id
    @Column(name = "assignment_id")
    private long assignmentId;

    @Id
    @Column(name = "criterion_id")
    private long criterionId;

    @Column(name = "value")
    private @Nullable BigDecimal value;

    @Column(name = "comment")
    private @Nullable String comment;

    protected Score() {}

    long assignmentId() {
        return assignmentId;
    }

    long criterionId() {
        return criterionId;
    }

    @Nullable
    BigDecimal value() {
        return value;
    }

    String comment() {
        return comment == null ? "" : comment;
    }

    /** The two columns that identify a score. */
    static class Key implements Serializable {
        private long assignmentId;
        private long criterionId;

        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.assignmentId == assignmentId && key.criterionId == criterionId;
        }

        @Override
        public int hashCode() {
            return Long.hashCode(31 * assignmentId + criterionId);
        }
    }
}
