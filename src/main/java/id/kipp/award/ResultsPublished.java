package id.kipp.award;

import id.kipp.kernel.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The results of a gate became public: from here on the catalogue shows these entries.
 *
 * @param level the name of the tier, such as Top 99
 * @param submissionIds in the order in which the entries were begun, which tells nothing of their places: the catalogue numbers
 *     its records in this order
 */
public record ResultsPublished(long gateId, int year, String level, String decree, List<Long> submissionIds, Instant at)
        implements DomainEvent {
    public ResultsPublished {
        submissionIds = submissionIds.stream().sorted().toList();
    }

    @Override
    public String subject() {
        return "gate:" + gateId;
    }

    @Override
    public SortedMap<String, String> facts() {
        var facts = new TreeMap<String, String>();
        facts.put("year", Integer.toString(year));
        facts.put("level", level);
        facts.put("decree", decree);
        facts.put("entries", Integer.toString(submissionIds.size()));
        return facts;
    }
}
