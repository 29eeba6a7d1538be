package id.kipp.judging.rules;

/**
 * One juror's weighted score for one submission.
 *
 * @param score on any numeric scale, finite
 */
public record Reading(String submission, String juror, double score) {
    public Reading {
        if (submission.isBlank() || juror.isBlank()) {
            throw new IllegalArgumentException("a reading names its entry and its juror");
        }
        if (!Double.isFinite(score)) {
            throw new IllegalArgumentException("a score is a finite number");
        }
    }
}
