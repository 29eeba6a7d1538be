package id.kipp.account.rules;

import java.util.OptionalLong;
import java.util.function.LongFunction;

/**
 * Decides whether a one-time code is good: clocks may be half a minute apart, and no code is good twice (RFC 6238,
 * sections 5.2 and 6).
 */
public final class CodeWindow {
    /** How long a code lasts, in seconds. */
    public static final long STEP = 30;

    private static final long APART = 1;

    private CodeWindow() {}

    /**
     * The step whose code was typed; none when the code is wrong or was used before.
     *
     * @param second now, in seconds since 1970
     * @param used the last step whose code was used; 0 when none was
     * @param codeAt the code of a step
     */
    public static OptionalLong accepted(String typed, long second, long used, LongFunction<String> codeAt) {
        long now = second / STEP;
        for (long step = Math.max(now - APART, used + 1); step <= now + APART; step++) {
            if (codeAt.apply(step).equals(typed)) {
                return OptionalLong.of(step);
            }
        }
        return OptionalLong.empty();
    }
}
