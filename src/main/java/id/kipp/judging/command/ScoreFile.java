package id.kipp.judging.command;

import id.kipp.judging.command.CsvFile.Column;
import id.kipp.judging.rules.Reading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a file of scores: submission, juror, score. */
final class ScoreFile {
    private ScoreFile() {}

    static List<Reading> read(String file, Problems problems) {
        var rows = CsvFile.read(
                file, problems, Column.required("entry"), Column.required("juror", "judge"), Column.required("score"));
        var scores = NumberColumn.of(rows, "score");
        var readings = new ArrayList<Reading>();
        var lines = new HashMap<String, Map<String, Long>>();
        for (var row : rows) {
            var submission = row.text("entry");
            var juror = row.text("juror");
            var before =
                    lines.computeIfAbsent(submission, unread -> new HashMap<>()).putIfAbsent(juror, row.line());
            if (before != null) {
                row.problem("judging.csv.scored-twice", juror, submission, before);
            }
            var score = scores.number(row);
            if (score.isPresent()) {
                readings.add(new Reading(submission, juror, score.get()));
            }
        }
        return readings;
    }
}
