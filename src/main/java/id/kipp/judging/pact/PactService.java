package id.kipp.judging.pact;

import id.kipp.competition.EditionTermsService;
import id.kipp.competition.view.EditionView;
import id.kipp.judging.event.PactSigned;
import id.kipp.kernel.PortalClock;
import id.kipp.kernel.StaleDataException;
import id.kipp.kernel.access.CurrentActor;
import id.kipp.kernel.access.Permission;
import id.kipp.kernel.access.RequiresPermission;
import id.kipp.kernel.event.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A juror reads the pact of an edition and signs it. */
@ApplicationScoped
public class PactService {
    /**
     * The pact as its juror sees it.
     *
     * @param hash what stands for exactly these words
     * @param signedAt when the juror signed them; none before
     */
    public record OwnPact(
            String edition,
            String text,
            String hash,
            @Nullable Instant signedAt) {}

    private final PactRepository signatures;
    private final EditionTermsService terms;
    private final PortalClock clock;
    private final CurrentActor current;
    private final Event<DomainEvent> events;

    @Inject
    public PactService(
            PactRepository signatures,
            EditionTermsService terms,
            PortalClock clock,
            CurrentActor current,
            Event<DomainEvent> events) {
        this.signatures = signatures;
        this.terms = terms;
        this.clock = clock;
        this.current = current;
        this.events = events;
    }

    /** None where the edition asks for none. */
    @RequiresPermission(Permission.SCORE)
    @Transactional
    public Optional<OwnPact> own(long editionId) {
        return own(terms.terms(editionId));
    }

    private Optional<OwnPact> own(EditionView edition) {
        return edition.juryTerms().findPact().map(text -> {
            var hash = edition.juryTerms().pactHash().orElseThrow();
            return new OwnPact(
                    edition.name(),
                    text,
                    hash,
                    signatures.signedAt(edition.id(), current.get().id(), hash).orElse(null));
        });
    }

    /**
     * Signs the words that were read; twice is once.
     *
     * @param hash what stands for the words that the juror saw
     * @throws StaleDataException when the pact has other words by now
     */
    @RequiresPermission(Permission.SCORE)
    @Transactional
    public void sign(long editionId, String hash) {
        var actor = current.get();
        var pact = own(editionId).filter(own -> own.hash().equals(hash)).orElseThrow(StaleDataException::new);
        if (pact.signedAt() == null) {
            signatures.add(new PactSignature(editionId, actor.id(), hash, pact.text(), clock.now()));
            events.fire(new PactSigned(actor.username(), pact.edition(), hash));
        }
    }
}
