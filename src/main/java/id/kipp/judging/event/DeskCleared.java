package id.kipp.judging.event;

import id.kipp.kernel.DomainEvent;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A juror turned out to belong to an institution whose entries lay on the desk.
 *
 * @param withdrawn the codes of the entries that were taken off it
 * @param confirmed the codes of those that stay in open stages, because their scores are confirmed
 */
public record DeskCleared(String juror, List<String> withdrawn, List<String> confirmed) implements DomainEvent {
    public DeskCleared {
        withdrawn = List.copyOf(withdrawn);
        confirmed = List.copyOf(confirmed);
    }

    @Override
    public String subject() {
        return "account:" + juror;
    }

    @Override
    public SortedMap<String, String> facts() {
        var facts = new TreeMap<String, String>();
        facts.put("withdrawn", String.join(", ", withdrawn));
        facts.put("confirmed", String.join(", ", confirmed));
        return facts;
    }
}
