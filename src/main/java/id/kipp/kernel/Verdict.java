package id.kipp.kernel;

import java.util.List;

/** A rule's answer: allowed, or refused with a text key and the values that the text needs. */
public sealed interface Verdict {

    /** The rule has nothing against it. */
    record Allowed() implements Verdict {}

    /**
     * The rule refuses.
     *
     * @param key text key of the reason, such as {@code submission.deadline.passed}
     * @param values values for the placeholders of the text, in order
     */
    record Refused(String key, List<Object> values) implements Verdict {
        public Refused {
            values = List.copyOf(values);
        }
    }

    static Verdict allowed() {
        return new Allowed();
    }

    static Verdict refused(String key, Object... values) {
        return new Refused(key, List.of(values));
    }

    default boolean isAllowed() {
        return this instanceof Allowed;
    }

    /** Goes on when allowed; throws {@link RuleViolationException} with the reason when refused. */
    default void orThrow() {
        if (this instanceof Refused refused) {
            throw new RuleViolationException(refused.key(), refused.values().toArray());
        }
    }
}
