package id.kipp.judging.web;

import id.kipp.competition.view.CriterionView;
import id.kipp.judging.view.BlindSubmission.MarkedCriterion;
import id.kipp.judging.view.CardFields;

/** One criterion on the scorecard: what is stored, and what the juror types over it. */
public class MarkLine {
    private final MarkedCriterion stored;
    private String mark;
    private String comment;
    private String error = "";

    MarkLine(MarkedCriterion stored) {
        this.stored = stored;
        this.mark = stored.mark();
        this.comment = stored.comment();
    }

    long criterionId() {
        return stored.criterion().id();
    }

    public CriterionView getCriterion() {
        return stored.criterion();
    }

    public String getStoredMark() {
        return stored.mark();
    }

    public String getStoredComment() {
        return stored.comment();
    }

    /** The codes under which the script sends the two fields. */
    public String getMarkCode() {
        return CardFields.mark(criterionId());
    }

    public String getCommentCode() {
        return CardFields.comment(criterionId());
    }

    public String getMark() {
        return mark;
    }

    public void setMark(String mark) {
        this.mark = mark;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }

    public String getError() {
        return error;
    }

    void setError(String error) {
        this.error = error;
    }
}
