package id.kipp.catalogue;

import id.kipp.award.ResultsPublished;
import id.kipp.catalogue.rules.Shortening;
import id.kipp.catalogue.rules.Slug;
import id.kipp.competition.EditionView;
import id.kipp.competition.QuestionView;
import id.kipp.competition.TermsService;
import id.kipp.institution.InstitutionDirectory;
import id.kipp.submission.SubmissionDirectory;
import id.kipp.submission.SubmissionView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the winners of a gate into the catalogue, inside the transaction that publishes them. */
@ApplicationScoped
class PublishedEntries {
    private static final String SUMMARY = "ringkasan";
    private static final int LONGEST_THEME = 80;

    private final InnovationRepository innovations;
    private final SubmissionDirectory submissions;
    private final InstitutionDirectory institutions;
    private final TermsService terms;
    private final IndexClock clock;

    @Inject
    PublishedEntries(
            InnovationRepository innovations,
            SubmissionDirectory submissions,
            InstitutionDirectory institutions,
            TermsService terms,
            IndexClock clock) {
        this.clock = clock;
        this.innovations = innovations;
        this.submissions = submissions;
        this.institutions = institutions;
        this.terms = terms;
    }

    /** The index follows once the results are really out. */
    void announce(@Observes(during = TransactionPhase.AFTER_SUCCESS) ResultsPublished published) {
        clock.lookNow();
    }

    void take(@Observes ResultsPublished published) {
        var editions = new HashMap<Long, EditionView>();
        for (var submissionId : published.submissionIds()) {
            var whole = submissions.whole(submissionId);
            take(whole, editions.computeIfAbsent(whole.row().editionId(), terms::terms), published);
        }
        innovations.flush();
    }

    private void take(SubmissionView whole, EditionView edition, ResultsPublished published) {
        var entry = entry(whole, edition);
        var now = published.at();
        var known = innovations.bySubmission(entry.submissionId());
        known.ifPresent(innovation -> innovations.dropSections(innovation.id()));
        var innovation = known.orElseGet(() -> add(entry, published.year(), now));
        innovation.describe(entry, now);
        var awards = new ArrayList<>(known.isEmpty() ? List.of() : innovations.awards(List.of(innovation.id())));
        if (awards.stream().noneMatch(award -> award.is(published.year(), published.level()))) {
            var award = new InnovationAward(innovation.id(), published.year(), published.level(), published.decree());
            innovations.add(award);
            awards.add(award);
        }
        innovation.rank(awards, now);
        sections(innovation.id(), whole, edition);
    }

    private Innovation add(Innovation.Entry entry, int year, Instant now) {
        var slug = Slug.free(entry.title(), entry.institution(), innovations::hasSlug);
        var innovation = new Innovation(innovations.nextCode(year), slug, entry, now);
        innovations.add(innovation);
        innovations.flush();
        return innovation;
    }

    private Innovation.Entry entry(SubmissionView whole, EditionView edition) {
        var row = whole.row();
        var institution = institutions.get(row.institutionId());
        var unitId = row.unitId();
        var unit = unitId == null ? null : institutions.units(List.of(unitId)).get(unitId);
        return new Innovation.Entry(
                row.id(),
                row.title(),
                institution.id(),
                institution.name(),
                institution.kind(),
                unit == null ? null : unit.name(),
                institution.province(),
                category(row.categoryId(), edition),
                whole.answers().getOrDefault(SUMMARY, ""),
                row.sample());
    }

    /** The category that the unit chose is the theme under which the public finds it. */
    private static @Nullable String category(@Nullable Long categoryId, EditionView edition) {
        return edition.categories().stream()
                .filter(category -> categoryId != null && category.id() == categoryId)
                .map(category -> Shortening.of(category.name(), LONGEST_THEME))
                .findFirst()
                .orElse(null);
    }

    /** Every answer under its question, in the order of the form. */
    private void sections(long innovationId, SubmissionView whole, EditionView edition) {
        int position = 1;
        for (QuestionView question : edition.questions()) {
            var text = whole.answers().getOrDefault(question.code(), "").strip();
            if (!text.isEmpty()) {
                innovations.add(new InnovationSection(innovationId, position++, question.label(), text));
            }
        }
    }
}
