package id.kipp.competition.view;

/** A gate: the name of the tier behind it, such as Top 99, and how many submissions pass. */
public record GateView(long id, String name, int size) {}
