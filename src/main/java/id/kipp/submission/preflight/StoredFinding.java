package id.kipp.submission.preflight;

import java.util.List;

/**
 * What the pre-flight said when a submission was last sent.
 *
 * @param rule the rule's name
 * @param field where it stands, as in {@link id.kipp.submission.rules.Finding}
 */
public record StoredFinding(String rule, String field, String key, List<Object> values) {
    public StoredFinding {
        values = List.copyOf(values);
    }
}
