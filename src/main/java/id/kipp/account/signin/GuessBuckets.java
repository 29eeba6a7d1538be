package id.kipp.account.signin;

import id.kipp.account.secret.Tokens;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a guess is counted.
 *
 * @param here this name at this place, or on this device of its owner
 * @param everywhere this name at all places; none on a device of its owner, so that nobody can lock the owner out
 * @param atPlace all names at this place; none on a device of its owner
 */
record GuessBuckets(String here, Optional<String> everywhere, Optional<String> atPlace) {
    static GuessBuckets ofPlace(String name, String place) {
        return new GuessBuckets(
                bucket(name, place),
                Optional.of(bucket(name, "everywhere")),
                Optional.of(bucket("", "all at " + place)));
    }

    static GuessBuckets ofKnownDevice(String name, String device) {
        return new GuessBuckets(bucket(name, device), Optional.empty(), Optional.empty());
    }

    /** Those that count more than this name here. */
    List<String> wider() {
        return Stream.of(everywhere, atPlace).flatMap(Optional::stream).toList();
    }

    private static String bucket(String name, String where) {
        return Tokens.hash(name + "|" + where);
    }
}
