package id.kipp.award.web;

import id.kipp.award.PlenarySheet;
import id.kipp.award.SatOut;
import id.kipp.award.rules.Traits;
import id.kipp.judging.ranking.RankingRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the lines of a plenary's sheet out of its ranking. */
record SheetLines(PlenarySheet sheet) {
    /** This many submissions below the line are on the sheet from the start; any other is added by its code. */
    private static final int BELOW_THE_LINE = 60;

    /** What the ranking proposes, in its order. */
    List<GateChoiceLine> proposed() {
        int size = sheet.gate().size();
        return rows().limit(size + (long) BELOW_THE_LINE)
                .map(row -> GateChoiceLine.proposed(row, traits(row), out(row), size))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** The lines of these submissions in their order; what the ranking does not know is left out. */
    List<GateChoiceLine> of(Stream<Long> submissionIds) {
        var byId = rows().collect(Collectors.toMap(row -> row.standing().submissionId(), row -> row));
        return submissionIds
                .flatMap(id -> Stream.ofNullable(byId.get(id)))
                .map(this::added)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** A line that is taken from the start, by the submission's code. */
    Optional<GateChoiceLine> of(String code) {
        return rows().filter(row -> row.code().equals(code)).findFirst().map(this::added);
    }

    private GateChoiceLine added(RankingRow row) {
        return GateChoiceLine.added(row, traits(row), out(row));
    }

    private Stream<RankingRow> rows() {
        return sheet.ranking().stream().flatMap(ranking -> ranking.rows().items().stream());
    }

    private Traits traits(RankingRow row) {
        return sheet.traits().getOrDefault(row.standing().submissionId(), new Traits(Map.of()));
    }

    private List<SatOut> out(RankingRow row) {
        return DecidedLine.of(sheet.out(), row.standing().submissionId());
    }
}
