package id.kipp.judging.rules.ranking;

import java.util.Optional;

/** One line of the ranking: the raw scores as they are, and beside them the adjusted standing when the design allows one. */
public record RankedSubmission(String submission, int readings, double raw, int rawRank, Optional<Standing> standing) {

    /** Its place: by adjusted score, or by raw mean where no adjustment is possible. */
    public int rank() {
        return standing.map(Standing::rank).orElse(rawRank);
    }
}
