package id.kipp.catalogue;

import id.kipp.catalogue.rules.Facet;
import id.kipp.catalogue.rules.Match;
import id.kipp.catalogue.search.SearchHits;
import id.kipp.institution.InstitutionDirectory;
import id.kipp.kernel.NotFoundException;
import id.kipp.kernel.Page;
import id.kipp.kernel.access.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds and shows innovations. */
@ApplicationScoped
public class CatalogueService {
    private static final String PUBLIC = "a row of the catalogue exists only when it is public";
    private static final int SIMILAR = 4;
    private static final int SUGGESTIONS = 8;
    private static final int SHORTEST_SUGGESTED = 2;

    private record Known(String version, Map<Facet, Set<String>> values) {}

    private final InnovationRepository innovations;
    private final IndexUpdater index;
    private final InstitutionDirectory institutions;
    private volatile @Nullable Known known;

    @Inject
    public CatalogueService(InnovationRepository innovations, IndexUpdater index, InstitutionDirectory institutions) {
        this.innovations = innovations;
        this.index = index;
        this.institutions = institutions;
    }

    /** What answers the words, the closest first; the same answer to readers and to programs. */
    @PermitAll(PUBLIC)
    @Transactional
    public CatalogueAnswer search(CatalogueQuery query) {
        return index.search(query).map(hits -> answer(query, hits)).orElseGet(() -> fromDatabase(query));
    }

    /** Titles that answer what is being typed. */
    @PermitAll(PUBLIC)
    public List<String> suggestions(String typed) {
        var text = CatalogueQuery.all(1).with(typed).text();
        return text.length() < SHORTEST_SUGGESTED ? List.of() : index.suggest(text, SUGGESTIONS);
    }

    @PermitAll(PUBLIC)
    @Transactional
    public InnovationView bySlug(String slug) {
        return innovations.bySlug(slug).map(this::whole).orElseThrow(() -> new NotFoundException("innovation " + slug));
    }

    @PermitAll(PUBLIC)
    @Transactional
    public InnovationView byCode(String code) {
        return innovations.byCode(code).map(this::whole).orElseThrow(() -> new NotFoundException("innovation " + code));
    }

    @PermitAll(PUBLIC)
    @Transactional
    public List<InnovationRow> newestWinners(int most) {
        return innovations.rows(innovations.newestTops(most));
    }

    /** The innovations of a list, in its order. */
    @PermitAll(PUBLIC)
    @Transactional
    public List<InnovationRow> rows(List<Long> ids) {
        return innovations.rows(ids);
    }

    /** The innovations with these codes, in no order; codes that nobody has are left out. */
    @PermitAll(PUBLIC)
    @Transactional
    public List<InnovationRow> rowsByCodes(Collection<String> codes) {
        return innovations.rows(innovations.idsByCodes(codes));
    }

    /** The awards of these innovations, by innovation. */
    @PermitAll(PUBLIC)
    @Transactional
    public Map<Long, List<InnovationView.Award>> awards(List<Long> ids) {
        return innovations.awards(ids).stream()
                .collect(Collectors.groupingBy(
                        InnovationAward::innovationId, Collectors.mapping(InnovationAward::view, Collectors.toList())));
    }

    /** The texts of these innovations, by innovation. */
    @PermitAll(PUBLIC)
    @Transactional
    public Map<Long, List<InnovationView.Section>> sections(List<Long> ids) {
        return innovations.sections(ids).stream()
                .collect(Collectors.groupingBy(
                        InnovationSection::innovationId,
                        Collectors.mapping(InnovationSection::view, Collectors.toList())));
    }

    @PermitAll(PUBLIC)
    @Transactional
    public CatalogueFigures figures() {
        return innovations.figures();
    }

    /** The values that can be asked for, of the facets that have a closed list. */
    @PermitAll(PUBLIC)
    @Transactional
    public Map<Facet, Set<String>> knownValues() {
        var version = index.version();
        var kept = known;
        if (kept == null || !kept.version().equals(version)) {
            kept = new Known(version, values());
            known = kept;
        }
        return kept.values();
    }

    private Map<Facet, Set<String>> values() {
        var values = new EnumMap<Facet, Set<String>>(innovations.knownValues());
        values.put(Facet.PROVINCE, Set.copyOf(institutions.provinces()));
        return values;
    }

    /** Changes whenever what the public can find does. */
    @PermitAll(PUBLIC)
    public String version() {
        return index.version();
    }

    private CatalogueAnswer answer(CatalogueQuery query, SearchHits hits) {
        var matches = query.text().isEmpty()
                ? Map.<Long, Match>of()
                : hits.hits().stream().collect(Collectors.toMap(SearchHits.Hit::id, SearchHits.Hit::match));
        return new CatalogueAnswer(
                new Page<>(innovations.rows(hits.ids()), hits.total(), query.page(), query.size()),
                matches,
                hits.counts(),
                hits.words(),
                false);
    }

    private CatalogueAnswer fromDatabase(CatalogueQuery query) {
        var ids = innovations.containing(query.text());
        var page = ids.stream().skip(query.offset()).limit(query.size()).toList();
        return new CatalogueAnswer(
                new Page<>(innovations.rows(page), ids.size(), query.page(), query.size()),
                Map.of(),
                Map.of(),
                SearchHits.Words.NONE,
                true);
    }

    private InnovationView whole(Innovation innovation) {
        var id = innovation.id();
        var only = List.of(id);
        var replications = innovations.replications(id);
        var row = innovation.row(
                replications.stream().filter(copy -> copy.status().isCopy()).count());
        var institution = innovation.institutionId();
        return new InnovationView(
                row,
                institution == null ? null : institutions.get(institution),
                innovation.source(),
                innovations.sections(only).stream().map(InnovationSection::view).toList(),
                innovations.awards(only).stream().map(InnovationAward::view).toList(),
                replications,
                similar(row));
    }

    /** Of the same theme, first from the same province; none where the theme is unknown. */
    @PermitAll(PUBLIC)
    @Transactional
    public List<InnovationRow> similar(InnovationRow row) {
        if (row.theme() == null) {
            return List.of();
        }
        var near = find(row.theme(), row.province());
        var anywhere = find(row.theme(), null);
        return Stream.concat(near.stream().limit(SIMILAR / 2), anywhere.stream())
                .filter(other -> other.id() != row.id())
                .distinct()
                .limit(SIMILAR)
                .toList();
    }

    private List<InnovationRow> find(String theme, @Nullable String province) {
        var chosen = new EnumMap<Facet, Set<String>>(Facet.class);
        chosen.put(Facet.THEME, Set.of(theme));
        if (province != null) {
            chosen.put(Facet.PROVINCE, Set.of(province));
        }
        return index.search(new CatalogueQuery("", chosen, 1, SIMILAR + 1))
                .map(hits -> innovations.rows(hits.ids()))
                .orElse(List.of());
    }
}
