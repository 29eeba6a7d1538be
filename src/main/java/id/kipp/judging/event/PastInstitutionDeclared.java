package id.kipp.judging.event;

import id.kipp.kernel.event.DomainEvent;
import id.kipp.kernel.event.EventKind;
import id.kipp.kernel.event.Facts;
import java.util.SortedMap;

/**
 * Somebody of the jury is known to have worked at an institution before.
 *
 * @param known whether that is said, or taken back
 */
public record PastInstitutionDeclared(long accountId, String juror, String institution, boolean known)
        implements DomainEvent {
    public static final EventKind KIND = EventKind.shown("judging.PastInstitutionDeclared");

    @Override
    public EventKind kind() {
        return KIND;
    }

    @Override
    public String subject() {
        return "account:" + juror;
    }

    @Override
    public SortedMap<String, String> facts() {
        return Facts.of("institution", institution, "known", Boolean.toString(known));
    }
}
