package id.kipp.competition;

import id.kipp.competition.event.EditionChanged;
import id.kipp.competition.event.EditionCloned;
import id.kipp.competition.rules.ChangePolicy;
import id.kipp.competition.rules.EditionLimits;
import id.kipp.competition.view.EditionView;
import id.kipp.kernel.FormVersion;
import id.kipp.kernel.PortalClock;
import id.kipp.kernel.RuleViolationException;
import id.kipp.kernel.Words;
import id.kipp.kernel.access.Internal;
import id.kipp.kernel.access.Permission;
import id.kipp.kernel.access.RequiresPermission;
import id.kipp.kernel.event.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Clones an edition, removes it, and changes its name, its theme and the age that it asks of innovations. */
@ApplicationScoped
public class EditionService {
    private final EditionRepository editions;
    private final PortalClock clock;
    private final Event<DomainEvent> events;

    @Inject
    public EditionService(EditionRepository editions, PortalClock clock, Event<DomainEvent> events) {
        this.editions = editions;
        this.clock = clock;
        this.events = events;
    }

    /** Makes next year's edition from this one; the answer is its id. */
    @RequiresPermission(Permission.RUN_EDITION)
    @Transactional
    public long cloneEdition(long fromId, int year, String name) {
        var from = editions.get(fromId);
        if (year < EditionLimits.FIRST_YEAR || year > EditionLimits.LAST_YEAR) {
            throw new RuleViolationException("competition.edition.year");
        }
        if (editions.hasYear(year)) {
            throw new RuleViolationException("competition.edition.exists", Integer.toString(year));
        }
        var named = freeName(name, 0);
        var copy = from.cloneFor(year, named, clock.now());
        editions.add(copy);
        events.fire(new EditionCloned(year, named, from.name()));
        return copy.id();
    }

    /**
     * Changes what an edition is called, and how long an innovation must have run.
     *
     * @param minAgeMonths months at the closing of submissions; none where the year asks for none
     */
    @RequiresPermission(Permission.RUN_EDITION)
    @Transactional
    public void describe(long id, FormVersion formVersion, String name, String theme, @Nullable Integer minAgeMonths) {
        if (minAgeMonths != null && (minAgeMonths < 1 || minAgeMonths > EditionLimits.MONTHS)) {
            throw new RuleViolationException("competition.edition.age", EditionLimits.MONTHS);
        }
        var edition = editions.lock(id);
        var named = freeName(name, id);
        var about = Words.optional(theme, EditionLimits.THEME).orElse(null);
        var stored = edition.view(clock.now()).formVersion();
        if (stored.equals(EditionView.formVersion(named, about, minAgeMonths))) {
            return;
        }
        formVersion.requireStill(stored);
        edition.describe(named, about);
        edition.demandAge(minAgeMonths, clock.now());
        events.fire(new EditionChanged(edition.year(), "edition", edition.name() + " / " + minAgeMonths));
    }

    /** Removes an edition in which nothing has begun, with all its terms. */
    @RequiresPermission(Permission.RUN_EDITION)
    @Transactional
    public void remove(long id, FormVersion formVersion) {
        var edition = editions.aloneWithStages(id);
        formVersion.requireStill(edition.view(clock.now()).wholeVersion());
        ChangePolicy.removal(edition.view(clock.now()).isUntouched(), editions.isOnly(id))
                .orThrow();
        editions.remove(edition);
        events.fire(new EditionChanged(edition.year(), "edition", "-" + edition.name()));
    }

    /**
     * Keeps the rules of the pre-flight as the text that the module of submissions reads.
     *
     * @param rules none where the edition has nothing of its own
     */
    @Internal("submission.preflight.PreflightRulesService, which says what the text means and who may change it")
    @Transactional
    public void changePreflight(long id, FormVersion formVersion, @Nullable String rules) {
        var edition = editions.lock(id);
        var stored = edition.preflight();
        if (Objects.equals(stored, rules)) {
            return;
        }
        formVersion.requireStill(EditionView.preflightVersion(stored));
        edition.checkBeforeSending(rules);
        events.fire(new EditionChanged(
                edition.year(), "preflight", Objects.toString(rules, "–").replace("\n", ", ")));
    }

    private String freeName(String typed, long own) {
        var name = Words.requiredLine(typed, EditionLimits.NAME, "competition.edition.noname");
        if (editions.hasName(name, own)) {
            throw new RuleViolationException("competition.edition.named", name);
        }
        return name;
    }
}
