package id.kipp.account.secret;

import id.kipp.kernel.Sha256;
import java.security.SecureRandom;
import java.util.Base64;

/** Makes secrets of random bits and the hashes under which they are kept. */
public final class Tokens {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Tokens() {}

    /** 256 random bits, for machines. */
    public static String random() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Five random bits a letter, for people who type; no 0, 1 or 8 that could be taken for another. */
    public static String letters(int length) {
        var letters = new StringBuilder();
        for (int i = 0; i < length; i++) {
            letters.append(BASE_32.charAt(RANDOM.nextInt(BASE_32.length())));
        }
        return letters.toString();
    }

    public static String hash(String token) {
        return Sha256.ofText(token);
    }
}
