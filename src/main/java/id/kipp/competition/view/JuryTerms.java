package id.kipp.competition.view;

import id.kipp.kernel.FormVersion;
import id.kipp.kernel.Sha256;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an edition asks of its juries.
 *
 * @param pact the words that each juror signs before reading; none where the year asks for none
 * @param provinceApart whether nobody reads what comes from the own province
 */
public record JuryTerms(@Nullable String pact, boolean provinceApart) {
    /** An edition that asks for nothing of its own. */
    public static final JuryTerms NONE = new JuryTerms(null, false);

    /** The words that are to be signed. */
    public Optional<String> findPact() {
        return Optional.ofNullable(pact);
    }

    /** What stands for exactly these words. */
    public Optional<String> pactHash() {
        return findPact().map(Sha256::ofText);
    }

    /** What a form shows of it. */
    public FormVersion formVersion() {
        return FormVersion.of(Objects.toString(pact, ""), provinceApart);
    }
}
