package id.kipp.judging.ranking;

import id.kipp.kernel.event.DomainEvent;
import id.kipp.kernel.event.EventKind;
import id.kipp.kernel.event.Facts;
import java.util.SortedMap;

/** A scoring stage was closed and its scores were sealed. */
public record StageSnapshotTaken(long stageId, String sha256, int missing, String reason) implements DomainEvent {
    public static final EventKind KIND = EventKind.shown("judging.StageSnapshotTaken");

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
        return Facts.of("sha256", sha256, "missing", missing, "reason", reason);
    }
}
