package id.kipp.document.password;

import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tries the empty user password at the standard security handler, in each of its revisions: 2 to 4 (ISO 32000-1, algorithms
 * 2, 4, 5 and 6), 5 (Adobe's extension level 3) and 6 (ISO 32000-2, algorithms 2.B and 11). Only the check is made, nothing is
 * decrypted.
 */
final class EmptyPassword {
    /** The empty password, filled up to 32 bytes. */
    private static final byte[] PADDING = {
        0x28,
        (byte) 0xBF,
        0x4E,
        0x5E,
        0x4E,
        0x75,
        (byte) 0x8A,
        0x41,
        0x64,
        0x00,
        0x4E,
        0x56,
        (byte) 0xFF,
        (byte) 0xFA,
        0x01,
        0x08,
        0x2E,
        0x2E,
        0x00,
        (byte) 0xB6,
        (byte) 0xD0,
        0x68,
        0x3E,
        (byte) 0x80,
        0x2F,
        0x0C,
        (byte) 0xA9,
        (byte) 0xFE,
        0x64,
        0x53,
        0x69,
        0x7A
    };

    private static final int HASH = 32;
    private static final int SALT = 8;
    private static final int CHECKED = 16;

    private EmptyPassword() {}

    /**
     * Whether it opens the document.
     *
     * @param how the encryption dictionary
     * @param id the first part of the document's identifier
     */
    static boolean opens(Map<String, Object> how, byte[] id) {
        if (!"Standard".equals(how.get("Filter"))) {
            return false;
        }
        try {
            return switch (number(how, "R")) {
                case 2, 3, 4 -> opensOld(how, id);
                case 5, 6 -> opensNew(how);
                default -> false;
            };
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JVM has MD5, SHA-2, RC4 and AES", impossible);
        }
    }

    private static boolean opensOld(Map<String, Object> how, byte[] id) throws GeneralSecurityException {
        int revision = number(how, "R");
        var stored = bytes(how, "U");
        var key = oldKey(how, id);
        if (revision == 2) {
            return Arrays.equals(stored, rc4(key, PADDING));
        }
        var md5 = MessageDigest.getInstance("MD5");
        md5.update(PADDING);
        var check = md5.digest(id);
        for (int round = 0; round < 20; round++) {
            check = rc4(turned(key, round), check);
        }
        return Arrays.equals(Arrays.copyOf(stored, CHECKED), check);
    }

    private static byte[] oldKey(Map<String, Object> how, byte[] id) throws GeneralSecurityException {
        int revision = number(how, "R");
        int length = length(how, revision);
        var md5 = MessageDigest.getInstance("MD5");
        md5.update(PADDING);
        md5.update(Arrays.copyOf(bytes(how, "O"), HASH));
        int rights = number(how, "P");
        md5.update(new byte[] {(byte) rights, (byte) (rights >> 8), (byte) (rights >> 16), (byte) (rights >> 24)});
        md5.update(id);
        if (revision == 4 && "false".equals(how.get("EncryptMetadata"))) {
            md5.update(new byte[] {-1, -1, -1, -1});
        }
        var key = Arrays.copyOf(md5.digest(), length);
        for (int round = 0; revision > 2 && round < 50; round++) {
            key = Arrays.copyOf(md5.digest(key), length);
        }
        return key;
    }

    /** The length of the key in bytes; what writers say of it in revision 4 is often wrong, and it is 16 there. */
    private static int length(Map<String, Object> how, int revision) {
        if (revision == 2) {
            return 5;
        }
        int bits = revision == 4 ? 128 : number(how, "Length");
        return bits >= 40 && bits <= 128 ? bits / 8 : bits > 4 && bits <= CHECKED ? bits : 5;
    }

    private static byte[] turned(byte[] key, int round) {
        var turned = key.clone();
        for (int i = 0; i < turned.length; i++) {
            turned[i] ^= (byte) round;
        }
        return turned;
    }

    private static byte[] rc4(byte[] key, byte[] text) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("ARCFOUR");
        cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "ARCFOUR"));
        return cipher.doFinal(text);
    }

    private static boolean opensNew(Map<String, Object> how) throws GeneralSecurityException {
        var stored = bytes(how, "U");
        if (stored.length < HASH + SALT) {
            return false;
        }
        var salt = Arrays.copyOfRange(stored, HASH, HASH + SALT);
        var first = MessageDigest.getInstance("SHA-256").digest(salt);
        var hash = number(how, "R") == 5 ? first : hardened(first);
        return Arrays.equals(Arrays.copyOf(stored, HASH), hash);
    }

    /** Algorithm 2.B for an empty password. */
    private static byte[] hardened(byte[] first) throws GeneralSecurityException {
        var key = first;
        int last = 0;
        for (int round = 0; round < 64 || last > round - 32; round++) {
            var many = new ByteArrayOutputStream();
            for (int i = 0; i < 64; i++) {
                many.writeBytes(key);
            }
            var cipher = Cipher.getInstance("AES/CBC/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, 0, 16, "AES"), new IvParameterSpec(key, 16, 16));
            var mixed = cipher.doFinal(many.toByteArray());
            int rest = 0;
            for (int i = 0; i < 16; i++) {
                rest += mixed[i] & 0xFF;
            }
            key = MessageDigest.getInstance(new String[] {"SHA-256", "SHA-384", "SHA-512"}[rest % 3])
                    .digest(mixed);
            last = mixed[mixed.length - 1] & 0xFF;
        }
        return Arrays.copyOf(key, HASH);
    }

    private static byte[] bytes(Map<String, Object> how, String name) {
        return how.get(name) instanceof byte[] found ? found : new byte[0];
    }

    /** A number of 32 bits, which some writers write without its sign. */
    private static int number(Map<String, Object> how, String name) {
        return how.get(name) instanceof String word && word.matches("-?\\d{1,10}") ? (int) Long.parseLong(word) : 0;
    }
}
