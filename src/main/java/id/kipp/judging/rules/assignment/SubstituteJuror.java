package id.kipp.judging.rules.assignment;

import id.kipp.kernel.Verdict;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who may read an entry that has lost a reader: somebody of another institution who does not read it already. */
public final class SubstituteJuror {
    private SubstituteJuror() {}

    /**
     * The same conflict rule as for the first distribution.
     *
     * @param reading whether the juror has the entry on the desk
     * @param readers how many jurors have it on the desk
     * @param wanted how many the stage asks for
     */
    public static Verdict judge(
            @Nullable Long institutionOfJuror, long institutionOfEntry, boolean reading, int readers, int wanted) {
        if (Objects.equals(institutionOfJuror, institutionOfEntry)) {
            return Verdict.refused("judging.reader.conflict");
        }
        if (reading) {
            return Verdict.refused("judging.reader.again");
        }
        return readers < wanted ? Verdict.allowed() : Verdict.refused("judging.reader.enough", wanted);
    }
}
