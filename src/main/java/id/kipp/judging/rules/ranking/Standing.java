package id.kipp.judging.rules.ranking;

/**
 * Where a submission stands once the severity of its jurors is taken out, and how sure that is.
 *
 * @param rank by the adjusted score, ties on the same place
 * @param effect how far the submission is above the mean
 * @param adjusted the mean plus the effect
 * @param low lower end of the 95 % interval of the adjusted score
 * @param expectedRank the mean of its place over all possible truths
 * @param probabilityTop how likely it is truly among the best that the gate lets through
 */
public record Standing(
        int rank,
        double effect,
        double adjusted,
        double standardError,
        double low,
        double high,
        double expectedRank,
        double probabilityTop) {

    /** Neither surely in nor surely out at the gate. */
    public boolean isGrey() {
        return probabilityTop > .1 && probabilityTop < .9;
    }

    /** How much one more reading may still change: largest where in and out are equally likely. */
    public double doubt() {
        return probabilityTop * (1 - probabilityTop);
    }
}
