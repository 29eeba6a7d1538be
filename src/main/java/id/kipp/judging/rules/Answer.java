package id.kipp.judging.rules;

import id.kipp.kernel.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A result, or the reasons why the data allow none: never a number that means nothing. */
public sealed interface Answer<T> {

    /** The data allow it. */
    record Given<T>(T value) implements Answer<T> {}

    /** The data do not allow it. */
    record Denied<T>(List<Verdict.Refused> why) implements Answer<T> {
        public Denied {
            why = List.copyOf(why);
        }
    }

    static <T> Answer<T> given(T result) {
        return new Given<>(result);
    }

    static <T> Answer<T> denied(String key, Object... values) {
        return new Denied<>(List.of(new Verdict.Refused(key, List.of(values))));
    }

    default Optional<T> result() {
        return this instanceof Given<T> given ? Optional.of(given.value()) : Optional.empty();
    }

    default List<Verdict.Refused> reasons() {
        return this instanceof Denied<T> denied ? denied.why() : List.of();
    }

    /** The result turned into another; a denial stays as it is. */
    default <R> Answer<R> map(Function<T, R> change) {
        return flatMap(result -> given(change.apply(result)));
    }

    /** The answer that follows from the result; a denial stays as it is. */
    default <R> Answer<R> flatMap(Function<T, Answer<R>> next) {
        return this instanceof Given<T> given ? next.apply(given.value()) : new Denied<>(reasons());
    }
}
