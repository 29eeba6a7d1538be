package id.kipp.judging.command;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a command writes its result. */
enum Format {
    JSON,
    TABLE,
    CSV;

    static Optional<Format> of(String word) {
        return Arrays.stream(values())
                .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }
}
