package id.kipp.award.rules;

/**
 * An entry as the ranking placed it.
 *
 * @param rank its place by raw mean; ties share the best of their places
 * @param tiedAtLine whether its tie stretches across the cut line
 */
public record Placed(long entryId, int rank, boolean tiedAtLine) {}
