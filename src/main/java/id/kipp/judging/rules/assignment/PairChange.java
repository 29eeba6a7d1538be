package id.kipp.judging.rules.assignment;

/**
 * One change of who reads what, made by hand or by a line of a list.
 *
 * @param line by which a refusal names it
 * @param add whether the juror gets the submission, or gives it up
 */
public record PairChange(long line, String submission, String juror, boolean add) {
    Pairing pairing() {
        return new Pairing(submission, juror);
    }
}
