package id.kipp.submission;

import id.kipp.kernel.Sha256;
import id.kipp.submission.rules.GeneralData;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The hash of what an entry says, part by part. */
public final class ContentHash {
    private ContentHash() {}

    /** The hash of an entry: its head, its answers in the order of their codes, and the hashes of its files. */
    public static String ofEntry(GeneralData head, Map<String, String> answers, List<String> files) {
        var parts = new ArrayList<String>();
        parts.add(head.title());
        parts.add(Objects.toString(head.startedOn(), ""));
        parts.add(Objects.toString(head.groupId(), ""));
        parts.add(Objects.toString(head.categoryId(), ""));
        new TreeMap<>(answers).forEach((code, text) -> {
            parts.add(code);
            parts.add(text);
        });
        parts.addAll(files);
        return Sha256.ofParts(parts);
    }
}
