package id.kipp.judging.rules.assignment;

/** A juror and a submission. */
public record Pairing(String submission, String juror) {}
