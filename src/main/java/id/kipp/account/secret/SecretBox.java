package id.kipp.account.secret;

import id.kipp.kernel.access.Internal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Seals secrets with AES-GCM for one account each: moved to another row, or without the key, they open for nobody. */
@ApplicationScoped
public class SecretBox {
    private static final String CALLER = "the second factor's services, for the account that is asked about";

    private static final String MARK = "gcm:";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final List<byte[]> keys;

    /** For the container's proxy. */
    public SecretBox() {
        this.keys = List.of();
    }

    @Inject
    public SecretBox(SecretSettings settings) {
        this(settings.keys());
    }

    public SecretBox(List<byte[]> keys) {
        this.keys = keys;
    }

    @Internal(CALLER)
    public String seal(long accountId, String secret) {
        var nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            var closed = cipher(Cipher.ENCRYPT_MODE, keys.get(0), nonce, accountId)
                    .doFinal(secret.getBytes(StandardCharsets.US_ASCII));
            var whole =
                    ByteBuffer.allocate(nonce.length + closed.length).put(nonce).put(closed);
            return MARK + Base64.getEncoder().encodeToString(whole.array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES-GCM", e);
        }
    }

    /** What was sealed for this account; nothing when no key opens it. What is from before secrets were sealed is open. */
    @Internal(CALLER)
    public Optional<String> open(long accountId, String sealed) {
        return sealed.startsWith(MARK)
                ? keys.stream()
                        .flatMap(key -> opened(key, accountId, sealed).stream())
                        .findFirst()
                : Optional.of(sealed);
    }

    /** Whether the first key opens it, which is to open all. */
    @Internal(CALLER)
    public boolean isSealedAsNow(long accountId, String sealed) {
        return sealed.startsWith(MARK) && opened(keys.get(0), accountId, sealed).isPresent();
    }

    private static Optional<String> opened(byte[] key, long accountId, String sealed) {
        try {
            var whole = Base64.getDecoder().decode(sealed.substring(MARK.length()));
            var nonce = Arrays.copyOf(whole, NONCE_BYTES);
            var open = cipher(Cipher.DECRYPT_MODE, key, nonce, accountId)
                    .doFinal(whole, NONCE_BYTES, whole.length - NONCE_BYTES);
            return Optional.of(new String(open, StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException | IllegalArgumentException anotherKeyOrTampered) {
            return Optional.empty();
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce, long accountId) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(("account:" + accountId).getBytes(StandardCharsets.US_ASCII));
        return cipher;
    }
}
