package id.kipp.account.signin;

import id.kipp.account.secret.Tokens;
import java.util.Optional;

/**
 * Where a guess is counted.
 *
 * @param here this name at this place, or on this device of its owner
 * @param everywhere this name at all places; none on a device of its owner, so that nobody can lock the owner out
 */
record GuessBuckets(String here, Optional<String> everywhere) {
    static GuessBuckets ofPlace(String name, String place) {
        return new GuessBuckets(bucket(name, place), Optional.of(bucket(name, "everywhere")));
    }

    static GuessBuckets ofKnownDevice(String name, String device) {
        return new GuessBuckets(bucket(name, device), Optional.empty());
    }

    private static String bucket(String name, String where) {
        return Tokens.hash(name + "|" + where);
    }
}
