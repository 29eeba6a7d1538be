package id.kipp.kernel;

import java.util.Arrays;

/**
 * What a form had been filled with: a mark over the facts as they stood, so that a change made in between is not
 * overwritten unseen.
 */
public record Seen(String mark) {
    public static Seen of(Object... facts) {
        return new Seen(Sha256.ofParts(Arrays.stream(facts).map(String::valueOf).toList()));
    }

    /**
     * Called under the lock under which the facts are about to change.
     *
     * @throws StaleChange when somebody changed them since they were seen
     */
    public void requireStill(Seen now) {
        if (!equals(now)) {
            throw new StaleChange();
        }
    }
}
