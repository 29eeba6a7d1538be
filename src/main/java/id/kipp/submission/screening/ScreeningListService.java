package id.kipp.submission.screening;

import id.kipp.competition.EditionTermsService;
import id.kipp.competition.view.EditionView;
import id.kipp.competition.view.EditionView.Choice;
import id.kipp.institution.InstitutionDirectory;
import id.kipp.kernel.Page;
import id.kipp.kernel.access.Permission;
import id.kipp.kernel.access.RequiresPermission;
import id.kipp.submission.rules.Finding;
import id.kipp.submission.screening.ScreeningListRepository.Line;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows the secretariat what arrived: a page of it, all of it, or the place of one in it. */
@ApplicationScoped
public class ScreeningListService {
    private final ScreeningListRepository lines;
    private final InstitutionDirectory directory;
    private final EditionTermsService terms;
    private final ScreeningFindings findings;

    @Inject
    public ScreeningListService(
            ScreeningListRepository lines,
            InstitutionDirectory directory,
            EditionTermsService terms,
            ScreeningFindings findings) {
        this.lines = lines;
        this.directory = directory;
        this.terms = terms;
        this.findings = findings;
    }

    /** A page of the list; beyond its end, the last. */
    @RequiresPermission(Permission.SCREEN)
    @Transactional
    public Page<ScreeningRow> page(ScreeningQuery query, int page, int size) {
        var edition = terms.terms(query.editionId());
        var search = search(query, edition);
        var total = lines.count(search);
        int shown = Page.within(page, total, size);
        return new Page<>(named(lines.lines(search, (shown - 1) * size, size), edition), total, shown, size);
    }

    /** The whole list, for a file. */
    @RequiresPermission(Permission.SCREEN)
    @Transactional
    public List<ScreeningRow> all(ScreeningQuery query) {
        var edition = terms.terms(query.editionId());
        return named(lines.lines(search(query, edition), 0, Integer.MAX_VALUE), edition);
    }

    /** Those of these submissions that the secretariat may read, by code. */
    @RequiresPermission(Permission.SCREEN)
    @Transactional
    public List<ScreeningRow> chosen(long editionId, Collection<String> codes) {
        return named(lines.lines(editionId, codes), terms.terms(editionId));
    }

    /** What the portal's own rules find wrong in those of these submissions that the secretariat may read, by code. */
    @RequiresPermission(Permission.SCREEN)
    @Transactional
    public Map<String, List<Finding>> findings(long editionId, Collection<String> codes) {
        return findings.of(terms.terms(editionId), codes);
    }

    /** Where a submission stands in a list; nowhere when the list does not hold it. */
    @RequiresPermission(Permission.SCREEN)
    @Transactional
    public Optional<ScreeningPlace> place(ScreeningQuery query, String code) {
        var search = search(query, terms.terms(query.editionId()));
        return Optional.ofNullable(ScreeningPlace.of(code, lines.stops(search)));
    }

    private ScreeningSearch search(ScreeningQuery query, EditionView edition) {
        return new ScreeningSearch(
                query,
                query.text().isEmpty() ? List.of() : directory.idsNamed(query.text()),
                query.institution().isEmpty() ? List.of() : directory.idsNamed(query.institution()),
                switch (query.order()) {
                    case INSTITUTION -> directory.idsNamed("");
                    case GROUP -> ids(edition.groups());
                    case CATEGORY -> ids(edition.categories());
                    default -> List.of();
                });
    }

    private static List<Long> ids(List<Choice> choices) {
        return choices.stream().map(Choice::id).toList();
    }

    private List<ScreeningRow> named(List<Line> found, EditionView edition) {
        var institutions = directory.byIds(
                found.stream().map(Line::institutionId).distinct().toList());
        return found.stream()
                .map(line -> new ScreeningRow(
                        line.code(),
                        line.version(),
                        line.title(),
                        Objects.requireNonNull(institutions.get(line.institutionId()))
                                .name(),
                        name(edition.groups(), line.groupId()),
                        name(edition.categories(), line.categoryId()),
                        line.state(),
                        line.stateAt(),
                        line.correctedAt() == null ? line.receivedAt() : line.correctedAt(),
                        line.tier()))
                .toList();
    }

    private static @Nullable String name(List<Choice> choices, @Nullable Long id) {
        return choices.stream()
                .filter(choice -> id != null && choice.id() == id)
                .map(Choice::name)
                .findFirst()
                .orElse(null);
    }
}
