package id.kipp.judging.command;

import id.kipp.judging.command.CsvFile.Column;
import id.kipp.judging.rules.Reading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** Reads a file of scores: entry, juror, score. */
final class ScoreFile {
    private record Pair(String entry, String juror) {}

    private ScoreFile() {}

    static List<Reading> read(String file, Problems problems) {
        var rows = CsvFile.read(
                file, problems, Column.required("entry"), Column.required("juror", "judge"), Column.required("score"));
        var readings = new ArrayList<Reading>();
        var lines = new HashMap<Pair, Long>();
        for (var row : rows) {
            var pair = new Pair(row.text("entry"), row.text("juror"));
            var before = lines.putIfAbsent(pair, row.line());
            if (before != null) {
                row.problem("judging.csv.scored-twice", pair.juror(), pair.entry(), before);
            }
            row.number("score").ifPresent(score -> readings.add(new Reading(pair.entry(), pair.juror(), score)));
        }
        return readings;
    }
}
