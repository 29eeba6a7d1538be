package id.kipp.competition;

import id.kipp.competition.rules.StageKind;
import id.kipp.competition.view.EditionRow;
import id.kipp.competition.view.EditionView;
import id.kipp.competition.view.StageView;
import id.kipp.kernel.NotFoundException;
import id.kipp.kernel.access.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Answers what the terms of a year are; they are published, so anybody may read them. */
@ApplicationScoped
public class EditionTermsService {
    private static final String PUBLISHED = "the terms of an edition are published";

    private final EditionTerms terms;

    @Inject
    public EditionTermsService(EditionTerms terms) {
        this.terms = terms;
    }

    @PermitAll(PUBLISHED)
    @Transactional
    public List<EditionRow> editions() {
        return terms.all().stream()
                .map(edition -> new EditionRow(edition.id(), edition.year(), edition.name(), edition.sample()))
                .toList();
    }

    @PermitAll(PUBLISHED)
    @Transactional
    public EditionView terms(long editionId) {
        return terms.all().stream()
                .filter(edition -> edition.id() == editionId)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("edition " + editionId));
    }

    @PermitAll(PUBLISHED)
    @Transactional
    public StageView stage(long stageId) {
        return terms.all().stream()
                .flatMap(edition -> edition.stage(stageId).stream())
                .findFirst()
                .orElseThrow(() -> new NotFoundException("stage " + stageId));
    }

    /** A stage at an address where only stages of one kind exist. */
    @PermitAll(PUBLISHED)
    @Transactional
    public StageView stage(long stageId, StageKind kind) {
        var stage = stage(stageId);
        if (stage.kind() != kind) {
            throw new NotFoundException(kind + " stage " + stageId);
        }
        return stage;
    }

    /** All editions with their stages, newest first. */
    @PermitAll(PUBLISHED)
    @Transactional
    public List<EditionView> all() {
        return terms.all();
    }

    /** The edition at work, if there is one: see {@link EditionView#current}. */
    @PermitAll(PUBLISHED)
    @Transactional
    public Optional<EditionView> current() {
        return EditionView.current(terms.all());
    }

    /** The time of the one clock, to show how things stand; what is on time is decided under the stage's lock. */
    @PermitAll(PUBLISHED)
    @Transactional
    public Instant now() {
        return terms.now();
    }

    /** Changes with whatever public pages show of the terms; answered from memory, at most five seconds late. */
    @PermitAll(PUBLISHED)
    @Transactional
    public String publicVersion() {
        return terms.publicVersion();
    }
}
