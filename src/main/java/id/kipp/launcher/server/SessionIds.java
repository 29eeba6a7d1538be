package id.kipp.launcher.server;

import com.sun.enterprise.util.uuid.UuidGenerator;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Session ids of 192 random bits; Payara's own have 56. */
public final class SessionIds implements UuidGenerator {
    private static final int BYTES = 24;

    private final SecureRandom random = new SecureRandom();

    @Override
    public String generateUuid() {
        var id = new byte[BYTES];
        random.nextBytes(id);
        return HexFormat.of().formatHex(id);
    }

    @Override
    public String generateUuid(Object session) {
        return generateUuid();
    }
}
