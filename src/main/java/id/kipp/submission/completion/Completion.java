package id.kipp.submission.completion;

/**
 * How far a submission is written.
 *
 * @param done how many of what is asked is answered as it should be
 * @param asked how much is asked: general data, and questions that must be answered
 */
public record Completion(int done, int asked) {

    public int percent() {
        return asked == 0 ? 100 : 100 * done / asked;
    }
}
