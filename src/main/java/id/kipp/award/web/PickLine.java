package id.kipp.award.web;

import id.kipp.judging.RankingRow;

/** One entry on the plenary's sheet: proposed as the ranking says, until the plenary says otherwise. */
public class PickLine {
    private final RankingRow row;
    private boolean taken;
    private String reason = "";

    PickLine(RankingRow row, int size) {
        this.row = row;
        this.taken = row.standing().rank() <= size && !row.standing().tiedAtLine();
    }

    long entryId() {
        return row.standing().entryId();
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

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
