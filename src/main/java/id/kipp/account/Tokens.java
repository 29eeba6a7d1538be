package id.kipp.account;

import id.kipp.kernel.Sha256;
import java.security.SecureRandom;
import java.util.Base64;

/** Makes secrets of 256 random bits and the hashes under which they are kept. */
final class Tokens {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Tokens() {}

    static String random() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static String hash(String token) {
        return Sha256.ofText(token);
    }
}
