package id.kipp.submission.rules;

import id.kipp.kernel.Sha256;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The hash of what a submission says, part by part. */
public final class ContentHash {
    private ContentHash() {}

    /** The hash of a submission: its general data, its answers in the order of their codes, and the hashes of its files. */
    public static String ofSubmission(GeneralData generalData, Map<String, String> answers, List<String> files) {
        var parts = new ArrayList<String>();
        parts.add(generalData.title());
        parts.add(Objects.toString(generalData.startedOn(), ""));
        parts.add(Objects.toString(generalData.groupId(), ""));
        parts.add(Objects.toString(generalData.categoryId(), ""));
        new TreeMap<>(answers).forEach((code, text) -> {
            parts.add(code);
            parts.add(text);
        });
        parts.addAll(files);
        return Sha256.ofParts(parts);
    }
}
