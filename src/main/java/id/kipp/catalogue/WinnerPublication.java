package id.kipp.catalogue;

import id.kipp.award.ResultsPublished;
import id.kipp.catalogue.rules.Shortening;
import id.kipp.competition.EditionTermsService;
import id.kipp.competition.view.EditionView;
import id.kipp.competition.view.QuestionView;
import id.kipp.institution.InstitutionDirectory;
import id.kipp.kernel.text.Slug;
import id.kipp.submission.SubmissionDirectory;
import id.kipp.submission.rules.AnswerText;
import id.kipp.submission.view.SubmissionRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts the data of a gate into the catalogue, inside the transaction that publishes them. */
@ApplicationScoped
class WinnerPublication {
    private static final String SUMMARY = "ringkasan";
    private static final int LONGEST_THEME = 80;

    private final InnovationRepository innovations;
    private final SubmissionDirectory submissions;
    private final InstitutionDirectory institutions;
    private final EditionTermsService terms;
    private final IndexTimer clock;

    @Inject
    WinnerPublication(
            InnovationRepository innovations,
            SubmissionDirectory submissions,
            InstitutionDirectory institutions,
            EditionTermsService terms,
            IndexTimer clock) {
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

    /** In as many queries for a hundred data as for one, but for the records that are new. */
    void take(@Observes ResultsPublished published) {
        var data = winners(published.submissionIds());
        var known = innovations.bySubmissions(published.submissionIds());
        var knownIds = known.values().stream().map(Innovation::id).toList();
        innovations.dropSections(knownIds);
        var awards =
                innovations.awards(knownIds).stream().collect(Collectors.groupingBy(InnovationAward::innovationId));
        var slugs = innovations.slugs();
        int number = innovations.lastNumber(published.year());
        for (var id : published.submissionIds()) {
            var row = data.row(id);
            var submission = submission(row, data);
            var innovation = known.get(id);
            if (innovation == null) {
                var slug = Slug.free(submission.title(), submission.institution(), slugs::contains);
                slugs.add(slug);
                innovation = add(new Innovation(code(published.year(), ++number), slug, submission, published.at()));
            }
            innovation.describe(submission, published.at());
            award(innovation, awards.getOrDefault(innovation.id(), List.of()), published);
            sections(innovation.id(), row, data);
        }
        innovations.flush();
    }

    private PublicationData winners(List<Long> ids) {
        var rows = submissions.byIds(ids);
        var first = rows.values().iterator().next();
        var unitIds = rows.values().stream()
                .map(SubmissionRow::unitId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return new PublicationData(
                terms.terms(first.editionId()),
                rows,
                submissions.answers(ids),
                institutions.byIds(
                        rows.values().stream().map(SubmissionRow::institutionId).collect(Collectors.toSet())),
                institutions.units(unitIds));
    }

    private Innovation add(Innovation innovation) {
        innovations.add(innovation);
        innovations.flush();
        return innovation;
    }

    private static String code(int year, int number) {
        return "INV-%04d-%03d".formatted(year, number);
    }

    private void award(Innovation innovation, List<InnovationAward> earlier, ResultsPublished published) {
        var awards = new ArrayList<>(earlier);
        if (awards.stream().noneMatch(award -> award.is(published.year(), published.level()))) {
            var award = new InnovationAward(innovation.id(), published.year(), published.level(), published.decree());
            innovations.add(award);
            awards.add(award);
        }
        innovation.rank(awards, published.at());
    }

    private static Innovation.Submission submission(SubmissionRow row, PublicationData data) {
        var institution = data.institution(row);
        var summary = data.edition().questions().stream()
                .filter(question -> question.code().equals(SUMMARY))
                .map(question -> data.answer(row, question.id()))
                .findFirst();
        return new Innovation.Submission(
                row.id(),
                row.title(),
                institution.id(),
                institution.name(),
                institution.kind(),
                data.unit(row),
                institution.province(),
                category(row.categoryId(), data.edition()),
                summary.orElse(""),
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
    private void sections(long innovationId, SubmissionRow row, PublicationData data) {
        int position = 1;
        for (QuestionView question : data.edition().questions()) {
            var text = AnswerText.shown(question.kind(), data.answer(row, question.id()));
            if (!text.isEmpty()) {
                innovations.add(new InnovationSection(innovationId, position++, question.label(), text));
            }
        }
    }
}
