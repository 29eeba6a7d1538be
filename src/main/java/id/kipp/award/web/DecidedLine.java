package id.kipp.award.web;

import id.kipp.award.GateChoice;
import id.kipp.award.PlenarySheet;
import id.kipp.award.SatOut;
import id.kipp.judging.ranking.RankingRow;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One submission in the record of a plenary, beside its line of the ranking. */
public record DecidedLine(GateChoice pick, RankingRow row, List<SatOut> out) {
    public DecidedLine {
        out = List.copyOf(out);
    }

    /** What the recorded plenary took, and what it left out above the line, in the order of the ranking. */
    static List<DecidedLine> of(PlenarySheet sheet) {
        var recorded = sheet.recorded();
        var ranking = sheet.ranking();
        if (recorded.isEmpty() || ranking.isEmpty()) {
            return List.of();
        }
        var picks = recorded.get().picks().stream().collect(Collectors.toMap(GateChoice::submissionId, pick -> pick));
        return ranking.get().rows().items().stream()
                .flatMap(row -> Stream.ofNullable(picks.get(row.standing().submissionId()))
                        .map(pick ->
                                new DecidedLine(pick, row, of(recorded.get().out(), pick.submissionId()))))
                .toList();
    }

    /** Of all who sat out, those who did for this submission. */
    static List<SatOut> of(List<SatOut> out, long submission) {
        return out.stream().filter(each -> each.submissionId() == submission).toList();
    }
}
