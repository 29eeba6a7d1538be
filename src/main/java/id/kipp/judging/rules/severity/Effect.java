package id.kipp.judging.rules.severity;

/** How far above the mean a submission is, or how far above the mean a juror scores, with the standard error of that. */
public record Effect(String id, int readings, double value, double standardError) {}
