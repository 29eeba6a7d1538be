package id.kipp.competition.view;

/** An edition in a list. */
public record EditionRow(long id, int year, String name, boolean sample) {}
