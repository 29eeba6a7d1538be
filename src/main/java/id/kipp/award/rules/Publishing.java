package id.kipp.award.rules;

import id.kipp.kernel.Verdict;
import java.util.List;

/**
 * When the winners of a gate may be published: gate by gate, since a submission shows the last tier that it reached, and only
 * where there is a winner.
 */
public final class Publishing {
    private Publishing() {}

    /**
     * Judges the moment of publication.
     *
     * @param earlier the names of the gates before this one whose results are not out yet, in their order
     * @param winners how many submissions the plenary took
     */
    public static Verdict judge(List<String> earlier, int winners) {
        if (winners == 0) {
            return Verdict.refused("award.publish.nobody");
        }
        return earlier.isEmpty() ? Verdict.allowed() : Verdict.refused("award.publish.earlier", earlier.get(0));
    }
}
