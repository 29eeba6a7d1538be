package id.kipp.platform.backup;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What follows {@code restore}.
 *
 * @param from one backup, or the folder of all of them, of which the newest is meant
 * @param identity the file with the key that opens an encrypted one
 */
record RestoreArguments(Path from, @Nullable Path identity) {
    private static final int WITH_IDENTITY = 3;

    /** None when the words are not understood. */
    static Optional<RestoreArguments> read(List<String> words) {
        var said = words.indexOf("--identity");
        if (said < 0) {
            return words.size() == 1 && !words.get(0).startsWith("-")
                    ? Optional.of(new RestoreArguments(path(words.get(0)), null))
                    : Optional.empty();
        }
        if (words.size() != WITH_IDENTITY || said == WITH_IDENTITY - 1) {
            return Optional.empty();
        }
        var from = words.get(said == 0 ? WITH_IDENTITY - 1 : 0);
        return Optional.of(new RestoreArguments(path(from), path(words.get(said + 1))));
    }

    private static Path path(String word) {
        return Path.of(word).toAbsolutePath().normalize();
    }
}
