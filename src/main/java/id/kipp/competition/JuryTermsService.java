package id.kipp.competition;

import id.kipp.competition.event.EditionChanged;
import id.kipp.competition.rules.EditionLimits;
import id.kipp.competition.view.JuryTerms;
import id.kipp.kernel.FormVersion;
import id.kipp.kernel.Words;
import id.kipp.kernel.access.Permission;
import id.kipp.kernel.access.RequiresPermission;
import id.kipp.kernel.event.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Changes what an edition asks of its juries: the pact that they sign, and which conflicts it knows beside the usual ones. */
@ApplicationScoped
public class JuryTermsService {
    /** What the event of such a change says that it changed. */
    public static final String WHAT = "jury";

    private final EditionRepository editions;
    private final Event<DomainEvent> events;

    @Inject
    public JuryTermsService(EditionRepository editions, Event<DomainEvent> events) {
        this.editions = editions;
        this.events = events;
    }

    /** Other words of the pact are another pact: whoever signed the old ones signs anew before going on. */
    @RequiresPermission(Permission.RUN_EDITION)
    @Transactional
    public void change(long editionId, FormVersion formVersion, String pact, boolean provinceApart) {
        var edition = editions.lock(editionId);
        var wanted = new JuryTerms(Words.optional(pact, EditionLimits.PACT).orElse(null), provinceApart);
        var stored = edition.juryTerms();
        if (stored.equals(wanted)) {
            return;
        }
        formVersion.requireStill(stored.formVersion());
        edition.askOfJuries(wanted);
        events.fire(new EditionChanged(edition.year(), WHAT, wanted.pactHash().orElse("–") + " / " + provinceApart));
    }
}
