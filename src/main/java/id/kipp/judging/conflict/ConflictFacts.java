package id.kipp.judging.conflict;

import id.kipp.competition.EditionTermsService;
import id.kipp.competition.view.EditionView;
import id.kipp.competition.view.StageView;
import id.kipp.institution.InstitutionDirectory;
import id.kipp.institution.InstitutionView;
import id.kipp.judging.conflict.ConflictRepository.Reading;
import id.kipp.judging.rules.conflict.JurorTies;
import id.kipp.judging.rules.conflict.SubmissionOrigin;
import id.kipp.kernel.access.Internal;
import id.kipp.submission.view.SubmissionRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Gathers what the rule of conflicts must know; whatever gives a submission to a juror asks here. */
@ApplicationScoped
public class ConflictFacts {
    /** A juror, and where this person works now. */
    public record Seat(long juror, @Nullable Long institution) {}

    private final ConflictRepository conflicts;
    private final InstitutionDirectory institutions;
    private final EditionTermsService terms;

    @Inject
    public ConflictFacts(ConflictRepository conflicts, InstitutionDirectory institutions, EditionTermsService terms) {
        this.conflicts = conflicts;
        this.institutions = institutions;
        this.terms = terms;
    }

    /** What is kept of jurors: where they worked before, and what they declared in an edition. */
    record Kept(List<PastInstitution> past, Map<Long, Map<Long, Reading>> declared) {}

    Kept kept(EditionView edition, Collection<Seat> seats) {
        return new Kept(
                conflicts.past(seats.stream().map(Seat::juror).toList()),
                conflicts.declared(edition.stages().stream().map(StageView::id).toList()));
    }

    /** Of these jurors and these submissions, which are all of one edition. */
    @Internal("the services that deal submissions and take them back, inside their own guarded transaction")
    public Conflicts among(long editionId, Collection<Seat> seats, Collection<SubmissionRow> submissions) {
        var edition = terms.terms(editionId);
        return among(edition, seats, submissions, kept(edition, seats));
    }

    Conflicts among(EditionView edition, Collection<Seat> seats, Collection<SubmissionRow> submissions, Kept kept) {
        var past = ConflictRepository.byAccount(kept.past());
        var declared = kept.declared();
        var asked = new HashSet<Long>();
        seats.stream().map(Seat::institution).filter(Objects::nonNull).forEach(asked::add);
        submissions.forEach(submission -> asked.add(submission.institutionId()));
        var places = edition.juryTerms().provinceApart() ? institutions.byIds(asked) : Map.<Long, InstitutionView>of();
        var ties = new HashMap<Long, JurorTies>();
        seats.forEach(seat -> ties.put(
                seat.juror(),
                new JurorTies(
                        seat.institution(),
                        province(places, seat.institution()),
                        past.getOrDefault(seat.juror(), Set.of()),
                        declared.getOrDefault(seat.juror(), Map.of()).keySet())));
        return new Conflicts(
                ties,
                submissions.stream()
                        .map(submission -> new SubmissionOrigin(
                                submission.id(),
                                submission.institutionId(),
                                province(places, submission.institutionId())))
                        .collect(Collectors.toMap(SubmissionOrigin::submission, Function.identity())),
                edition.juryTerms().provinceApart());
    }

    /** Institutions by id, for whoever shows what was found. */
    @Internal("the register of conflicts, inside its own guarded transaction")
    public Map<Long, InstitutionView> places(Collection<Long> ids) {
        return institutions.byIds(ids);
    }

    private static @Nullable String province(Map<Long, InstitutionView> places, @Nullable Long institution) {
        return Optional.ofNullable(institution)
                .map(places::get)
                .map(InstitutionView::provinceCode)
                .orElse(null);
    }
}
