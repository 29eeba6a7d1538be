package id.kipp.judging.rules.assignment;

/** A juror and an entry. */
public record Pairing(String entry, String juror) {}
