package id.kipp.judging.rules;

import id.kipp.kernel.text.TypedText;

/**
 * One juror's weighted score for one submission.
 *
 * @param score on any numeric scale, finite
 */
public record Reading(String submission, String juror, double score) {
    public Reading {
        if (TypedText.line(submission).isEmpty() || TypedText.line(juror).isEmpty()) {
            throw new IllegalArgumentException("a reading names its submission and its juror");
        }
        if (!Double.isFinite(score)) {
            throw new IllegalArgumentException("a score is a finite number");
        }
    }
}
