package id.kipp.award;

import id.kipp.kernel.event.DomainEvent;
import id.kipp.kernel.event.EventKind;
import id.kipp.kernel.event.Facts;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;

/**
 * The results of a gate became public: from here on the catalogue shows these submissions.
 *
 * @param level the name of the tier, such as Top 99
 * @param submissionIds in the order in which the submissions were begun, which tells nothing of their places: the catalogue numbers
 *     its records in this order
 */
public record ResultsPublished(long gateId, int year, String level, String decree, List<Long> submissionIds, Instant at)
        implements DomainEvent {
    public static final EventKind KIND = EventKind.shown("award.ResultsPublished");

    public ResultsPublished {
        submissionIds = submissionIds.stream().sorted().toList();
    }

    @Override
    public EventKind kind() {
        return KIND;
    }

    @Override
    public String subject() {
        return "gate:" + gateId;
    }

    @Override
    public SortedMap<String, String> facts() {
        return Facts.of(
                "year", year, "level", level, "decree", decree, "entries", Integer.toString(submissionIds.size()));
    }
}
