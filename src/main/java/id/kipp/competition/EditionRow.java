package id.kipp.competition;

/** An edition in a list. */
public record EditionRow(long id, int year, String name, boolean sample) {}
