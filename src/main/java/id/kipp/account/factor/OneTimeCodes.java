package id.kipp.account.factor;

import com.eatthepath.otp.HmacOneTimePasswordGenerator;
import id.kipp.account.rules.CodeWindow;
import id.kipp.account.secret.Tokens;
import id.kipp.kernel.text.TypedText;
import java.math.BigInteger;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;

/** Makes the secrets of code generators on phones and checks their codes: six digits, SHA-1, 30 seconds, as every such app does. */
final class OneTimeCodes {
    private static final String BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 160;
    private static final int LETTERS = BITS / 5;
    private static final HmacOneTimePasswordGenerator GENERATOR = new HmacOneTimePasswordGenerator();

    private OneTimeCodes() {}

    /** 160 random bits as the 32 letters that are typed into a phone. */
    static String newSecret() {
        return Tokens.letters(LETTERS);
    }

    /** The step whose code was typed; none when it is wrong or was used before. */
    static OptionalLong accepted(String secret, String typed, Instant now, long used) {
        return CodeWindow.accepted(TypedText.code(typed), now.getEpochSecond(), used, step -> code(secret, step));
    }

    /** What the phone shows in this step of 30 seconds since 1970. */
    static String code(String secret, long step) {
        var key = new SecretKeySpec(bytes(secret), GENERATOR.getAlgorithm());
        try {
            return GENERATOR.generateOneTimePasswordString(key, step, Locale.ROOT);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("every HMAC takes 160 bits", e);
        }
    }

    private static byte[] bytes(String secret) {
        var number = BigInteger.ZERO;
        for (int i = 0; i < secret.length(); i++) {
            number = number.shiftLeft(5).or(BigInteger.valueOf(BASE_32.indexOf(secret.charAt(i))));
        }
        var bytes = new byte[BITS / 8];
        var all = number.toByteArray();
        int length = Math.min(all.length, bytes.length);
        System.arraycopy(all, all.length - length, bytes, bytes.length - length, length);
        return bytes;
    }

    /** The address that a phone reads from the picture. */
    static String address(String secret, String username) {
        var name = URLEncoder.encode(username, StandardCharsets.UTF_8).replace("+", "%20");
        return "otpauth://totp/KIPP%20Portal:" + name + "?secret=" + secret + "&issuer=KIPP%20Portal";
    }
}
