package id.kipp.submission.incoming;

import id.kipp.competition.EditionTermsService;
import id.kipp.competition.view.EditionView;
import id.kipp.institution.InstitutionDirectory;
import id.kipp.institution.UnitView;
import id.kipp.kernel.Page;
import id.kipp.kernel.access.CurrentActor;
import id.kipp.kernel.access.Permission;
import id.kipp.kernel.access.RequiresPermission;
import id.kipp.submission.Disclosure;
import id.kipp.submission.completion.CompletionService;
import id.kipp.submission.incoming.IncomingRepository.Line;
import id.kipp.submission.rules.Lifecycle;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Shows an Admin Lokal the submissions of the own institution, and of what was decided only what may be known. */
@ApplicationScoped
public class IncomingListService {
    private final IncomingRepository lines;
    private final CompletionService completion;
    private final InstitutionDirectory directory;
    private final EditionTermsService terms;
    private final CurrentActor current;

    @Inject
    public IncomingListService(
            IncomingRepository lines,
            CompletionService completion,
            InstitutionDirectory directory,
            EditionTermsService terms,
            CurrentActor current) {
        this.lines = lines;
        this.completion = completion;
        this.directory = directory;
        this.terms = terms;
        this.current = current;
    }

    /** A page of the list; beyond its end, the last. */
    @RequiresPermission(Permission.FORWARD_SUBMISSION)
    @Transactional
    public Page<IncomingRow> page(IncomingQuery query, int page, int size) {
        var asked = asked(query);
        var total = lines.count(asked, institution());
        int shown = Page.within(page, total, size);
        var found = lines.lines(asked, institution(), units(asked), (shown - 1) * size, size);
        return new Page<>(rows(found, terms.terms(query.editionId())), total, shown, size);
    }

    /** The whole list, for a file or to be forwarded. */
    @RequiresPermission(Permission.FORWARD_SUBMISSION)
    @Transactional
    public List<IncomingRow> all(IncomingQuery query) {
        var asked = asked(query);
        return rows(
                lines.lines(asked, institution(), units(asked), 0, Integer.MAX_VALUE), terms.terms(query.editionId()));
    }

    /** Those of these submissions that are the own institution's, by code. */
    @RequiresPermission(Permission.FORWARD_SUBMISSION)
    @Transactional
    public List<IncomingRow> chosen(long editionId, Collection<String> codes) {
        return rows(lines.chosen(editionId, institution(), codes), terms.terms(editionId));
    }

    /** The units of the own institution, to choose one. */
    @RequiresPermission(Permission.FORWARD_SUBMISSION)
    @Transactional
    public List<UnitView> units() {
        return directory.unitsOf(institution());
    }

    private long institution() {
        return current.get().requiredInstitution();
    }

    private IncomingQuery asked(IncomingQuery query) {
        return query.in(disclosure(terms.terms(query.editionId())).asked(query.states()));
    }

    private Disclosure disclosure(EditionView edition) {
        return Disclosure.to(current.get(), edition);
    }

    private List<Long> units(IncomingQuery query) {
        return query.order() == IncomingOrder.UNIT
                ? units().stream().map(UnitView::id).toList()
                : List.of();
    }

    private List<IncomingRow> rows(List<Line> found, EditionView edition) {
        var disclosure = disclosure(edition);
        var units = directory.units(
                found.stream().map(Line::unitId).filter(Objects::nonNull).collect(Collectors.toSet()));
        var completions = completion.of(found.stream().collect(Collectors.toMap(Line::id, Line::generalData)), edition);
        Function<Line, String> unit = line -> Optional.ofNullable(line.unitId())
                .map(units::get)
                .map(UnitView::name)
                .orElse("");
        return found.stream()
                .map(line -> new IncomingRow(
                        line.code(),
                        disclosure.version(line.state(), line.version()),
                        line.generalData().title(),
                        unit.apply(line),
                        Lifecycle.shown(line.state(), disclosure.complete()),
                        Objects.requireNonNull(completions.get(line.id()))))
                .toList();
    }
}
