package id.kipp.competition;

import id.kipp.kernel.PermitAll;
import id.kipp.kernel.PortalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Answers what the terms of a year are; they are published, so anybody may read them. */
@ApplicationScoped
public class EditionQueries {
    private static final String PUBLISHED = "the terms of an edition are published";

    private final EditionRepository editions;
    private final PortalClock clock;

    @Inject
    public EditionQueries(EditionRepository editions, PortalClock clock) {
        this.editions = editions;
        this.clock = clock;
    }

    @PermitAll(PUBLISHED)
    @Transactional
    public List<EditionRow> editions() {
        return editions.all().stream().map(Edition::row).toList();
    }

    @PermitAll(PUBLISHED)
    @Transactional
    public EditionView terms(long editionId) {
        return editions.get(editionId).view(clock.now());
    }

    @PermitAll(PUBLISHED)
    @Transactional
    public StageView stage(long stageId) {
        return editions.stage(stageId).view(clock.now());
    }

    /** All editions with their stages, newest first. */
    @PermitAll(PUBLISHED)
    @Transactional
    public List<EditionView> all() {
        var now = clock.now();
        return editions.all().stream().map(edition -> edition.view(now)).toList();
    }

    /** The edition at work, if there is one: see {@link EditionView#current}. */
    @PermitAll(PUBLISHED)
    @Transactional
    public Optional<EditionView> current() {
        return EditionView.current(all());
    }

    @PermitAll(PUBLISHED)
    @Transactional
    public Instant now() {
        return clock.now();
    }
}
