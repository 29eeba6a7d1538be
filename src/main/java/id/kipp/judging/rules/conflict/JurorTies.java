package id.kipp.judging.rules.conflict;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What ties a juror to submissions.
 *
 * @param institution where this person works; none for whoever works for nobody who takes part
 * @param province the code of its province; none for a central institution
 * @param past where this person worked before
 * @param declared the submissions about which this person declared a conflict
 */
public record JurorTies(
        @Nullable Long institution, @Nullable String province, Set<Long> past, Set<Long> declared) {
    public JurorTies {
        past = Set.copyOf(past);
        declared = Set.copyOf(declared);
    }
}
