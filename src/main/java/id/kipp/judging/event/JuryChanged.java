package id.kipp.judging.event;

import id.kipp.kernel.event.DomainEvent;
import id.kipp.kernel.event.EventKind;
import id.kipp.kernel.event.Facts;
import java.util.List;
import java.util.SortedMap;

/**
 * The register of a stage's jury was changed.
 *
 * @param change what was done, and to what
 * @param jurors the user names of those it was done with
 */
public record JuryChanged(long stageId, String change, List<String> jurors) implements DomainEvent {
    public static final EventKind KIND = EventKind.shown("judging.JuryChanged");

    public JuryChanged {
        jurors = List.copyOf(jurors);
    }

    @Override
    public EventKind kind() {
        return KIND;
    }

    @Override
    public String subject() {
        return "stage:" + stageId;
    }

    @Override
    public SortedMap<String, String> facts() {
        return Facts.of("change", change, "jurors", String.join(", ", jurors));
    }
}
