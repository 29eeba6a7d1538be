package id.kipp.award.web;

import id.kipp.judging.ranking.RankingRow;

/** One submission on the plenary's sheet: proposed as the ranking says, until the plenary says otherwise. */
public class GateChoiceLine {
    private final RankingRow row;
    private boolean taken;
    private String reason = "";
    private String error = "";

    private GateChoiceLine(RankingRow row, boolean taken) {
        this.row = row;
        this.taken = taken;
    }

    static GateChoiceLine proposed(RankingRow row, int size) {
        return new GateChoiceLine(
                row, row.standing().rank() <= size && !row.standing().tiedAtLine());
    }

    /** A submission that somebody asked for by its code. */
    static GateChoiceLine added(RankingRow row) {
        return new GateChoiceLine(row, true);
    }

    public long getSubmissionId() {
        return row.standing().submissionId();
    }

    public RankingRow getRow() {
        return row;
    }

    public boolean isTaken() {
        return taken;
    }

    public void setTaken(boolean taken) {
        this.taken = taken;
    }

    /** Whether the ranking itself would take it. */
    public boolean isProposedBy(int size) {
        return row.place() <= size && !row.standing().tiedAtLine();
    }

    public String getError() {
        return error;
    }

    void setError(String error) {
        this.error = error;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
