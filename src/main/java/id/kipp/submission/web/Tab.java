package id.kipp.submission.web;

/** One list to choose: its name, where it is, how long it is, whether it is chosen. */
public record Tab(String textKey, String href, long count, boolean chosen) {}
