package id.kipp.kernel;

import java.util.Arrays;
import java.util.Optional;

/** One of some choices that addresses name: an order of a list, a state to choose rows by. */
public interface Addressed {
    /** Its name in addresses. */
    String address();

    /** The choice with this name; none when no choice is called so. */
    static <T extends Addressed> Optional<T> named(T[] choices, String address) {
        return Arrays.stream(choices)
                .filter(choice -> choice.address().equals(address))
                .findFirst();
    }
}
