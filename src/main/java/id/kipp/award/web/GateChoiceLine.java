package id.kipp.award.web;

import id.kipp.award.SatOut;
import id.kipp.award.rules.Traits;
import id.kipp.judging.ranking.RankingRow;
import java.util.List;
import java.util.stream.Collectors;

/** One submission on the plenary's sheet: proposed as the ranking says, until the plenary says otherwise. */
public class GateChoiceLine {
    private final RankingRow row;
    private final Traits traits;
    private final List<SatOut> out;
    private boolean taken;
    private String reason = "";
    private String error = "";

    private GateChoiceLine(RankingRow row, Traits traits, List<SatOut> out, boolean taken) {
        this.out = List.copyOf(out);
        this.traits = traits;
        this.row = row;
        this.taken = taken;
    }

    static GateChoiceLine proposed(RankingRow row, Traits traits, List<SatOut> out, int size) {
        return new GateChoiceLine(
                row,
                traits,
                out,
                row.standing().rank() <= size && !row.standing().tiedAtLine());
    }

    /** A submission that somebody asked for by its code. */
    static GateChoiceLine added(RankingRow row, Traits traits, List<SatOut> out) {
        return new GateChoiceLine(row, traits, out, true);
    }

    public long getSubmissionId() {
        return row.standing().submissionId();
    }

    public RankingRow getRow() {
        return row;
    }

    Traits traits() {
        return traits;
    }

    /** Who must leave the room for it. */
    public List<SatOut> getOut() {
        return out;
    }

    /** What the script counts it by. */
    public String getTraitKeys() {
        return traits.keys().stream().sorted().collect(Collectors.joining("|"));
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
