package id.kipp.kernel;

import java.util.Arrays;

/**
 * What a form had been filled with: a mark over the facts as they stood, so that a change made in between is not
 * overwritten unseen.
 */
public record FormVersion(String mark) {
    public static FormVersion of(Object... facts) {
        return new FormVersion(
                Sha256.ofParts(Arrays.stream(facts).map(String::valueOf).toList()));
    }

    /**
     * Called under the lock under which the facts are about to change.
     *
     * @throws StaleDataException when somebody changed them since they were formVersion
     */
    public void requireStill(FormVersion now) {
        if (!equals(now)) {
            throw new StaleDataException();
        }
    }
}
