package id.kipp.award.rules;

/**
 * A submission as the ranking placed it.
 *
 * @param rank its place by raw mean; ties share the best of their places
 * @param tiedAtLine whether its tie stretches across the cut line
 */
public record Placed(long submissionId, int rank, boolean tiedAtLine) {}
