package id.kipp.judging.view;

/** One submission on a juror's own desk. */
public record WorklistRow(
        long assignmentId, int place, String code, String title, boolean started, boolean confirmed) {}
