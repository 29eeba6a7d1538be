package id.kipp.judging;

/** How far a stage is, in counts only: who scored what is nobody's business. */
public record JudgingProgress(int entries, int assigned, int confirmed) {
    public int missing() {
        return assigned - confirmed;
    }

    /** Share of the readings that are in, from 0 to 100. */
    public int percent() {
        return assigned == 0 ? 0 : 100 * confirmed / assigned;
    }
}
