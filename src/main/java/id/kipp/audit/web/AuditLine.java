package id.kipp.audit.web;

import java.time.Instant;
import java.util.List;

/**
 * One row of the trail as people read it.
 *
 * @param actor who did it, as in the trail
 * @param sentence what was done, by whom, to what
 * @param object what it was done to, by its own name
 * @param href where that is looked at; empty when it is nowhere
 * @param details what else the row tells, a fact each
 */
public record AuditLine(
        long number,
        Instant at,
        String actor,
        String kind,
        String sentence,
        String object,
        String href,
        List<String> details) {
    public AuditLine {
        details = List.copyOf(details);
    }

    /** All details in one line, for a file. */
    public String detailLine() {
        return String.join("; ", details);
    }
}
