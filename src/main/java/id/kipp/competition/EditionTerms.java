package id.kipp.competition;

import id.kipp.competition.StageLock.LockedStage;
import id.kipp.competition.TermsMoment.Read;
import id.kipp.competition.event.EditionChanged;
import id.kipp.competition.event.EditionCloned;
import id.kipp.competition.event.StageClosed;
import id.kipp.competition.event.StageOpened;
import id.kipp.competition.event.StageReopened;
import id.kipp.competition.view.EditionView;
import id.kipp.competition.view.StageView;
import id.kipp.kernel.NotFoundException;
import id.kipp.kernel.Wib;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The terms of all editions in memory. They are read again when their version in the database has moved, which every change
 * of an edition does in its own transaction, on whichever node; and at least once a minute, for rows changed by hand.
 */
@ApplicationScoped
class EditionTerms {
    private static final long OLDEST_NANOS = Duration.ofMinutes(1).toNanos();

    private static final long OLDEST_SHOWN_NANOS = Duration.ofSeconds(5).toNanos();

    private record Shown(String version, long readAt) {}

    private record Kept(long version, long readAt, List<EditionView> editions) {}

    private final EditionRepository editions;
    private final TermsMoment moment;
    private final AtomicReference<@Nullable Kept> kept = new AtomicReference<>();
    private final AtomicReference<@Nullable Shown> shown = new AtomicReference<>();

    @Inject
    EditionTerms(EditionRepository editions, TermsMoment moment) {
        this.editions = editions;
        this.moment = moment;
    }

    /** The time of the one clock, no older than two seconds: to show how things stand, never to decide what is on time. */
    Instant now() {
        return moment.get(editions::moment).now();
    }

    /** All editions as they stand at {@link #now}, newest first. */
    List<EditionView> all() {
        var read = moment.get(editions::moment);
        var found = moment.isChanged() ? stored() : kept(read).editions();
        return found.stream().map(edition -> edition.at(read.now())).toList();
    }

    /** A stage that is locked, and the time: both as they are now that it is. */
    LockedStage underLock(long stageId) {
        var read = moment.anew(editions::moment);
        if (moment.isChanged()) {
            return new LockedStage(editions.fresh(stageId).view(read.now()), read.now());
        }
        return kept(read).editions().stream()
                .flatMap(edition -> edition.at(read.now()).stage(stageId).stream())
                .findFirst()
                .map(stage -> new LockedStage(stage, read.now()))
                .orElseThrow(() -> new NotFoundException("stage " + stageId));
    }

    /** Changes with whatever public pages show of the terms: the terms, where the stages stand, the day; at most five seconds old. */
    String publicVersion() {
        var known = shown.get();
        if (known == null || System.nanoTime() - known.readAt() > OLDEST_SHOWN_NANOS) {
            var read = moment.get(editions::moment);
            var states = all().stream()
                    .flatMap(edition -> edition.stages().stream())
                    .map(StageView::state)
                    .toList();
            known = new Shown(read.version() + " " + Wib.day(read.now()) + " " + states.hashCode(), System.nanoTime());
            shown.set(known);
        }
        return known.version();
    }

    private Kept kept(Read read) {
        var known = kept.get();
        if (known == null || known.version() != read.version() || System.nanoTime() - known.readAt() > OLDEST_NANOS) {
            known = new Kept(read.version(), System.nanoTime(), stored());
            kept.set(known);
        }
        return known;
    }

    private List<EditionView> stored() {
        return editions.all().stream()
                .map(edition -> edition.view(Instant.EPOCH))
                .toList();
    }

    void hear(@Observes EditionChanged event) {
        change();
    }

    void hear(@Observes EditionCloned event) {
        change();
    }

    void hear(@Observes StageOpened event) {
        change();
    }

    void hear(@Observes StageClosed event) {
        change();
    }

    void hear(@Observes StageReopened event) {
        change();
    }

    private void change() {
        if (!moment.isChanged()) {
            editions.moveTermsVersion();
        }
        moment.change();
    }
}
