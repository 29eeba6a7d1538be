package id.kipp.submission;

import id.kipp.submission.rules.Head;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** SHA-256 over parts, each preceded by its length so that moving a word between parts changes the hash. */
public final class ContentHash {
    private ContentHash() {}

    /** The hash of an entry: its head, its answers in the order of their codes, and the hashes of its files. */
    public static String ofEntry(Head head, Map<String, String> answers, List<String> files) {
        var parts = new ArrayList<String>();
        parts.add(head.toString());
        new TreeMap<>(answers).forEach((code, text) -> {
            parts.add(code);
            parts.add(text);
        });
        parts.addAll(files);
        return of(parts);
    }

    static String of(List<String> parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                digest.update((part.length() + ":" + part).getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
