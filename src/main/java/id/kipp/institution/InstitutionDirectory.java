package id.kipp.institution;

import id.kipp.kernel.NotFoundException;
import id.kipp.kernel.access.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Answers who takes part; names of institutions and units are public. */
@ApplicationScoped
public class InstitutionDirectory {
    private static final String PUBLIC = "names of public institutions are public";

    private final InstitutionRepository institutions;

    @Inject
    public InstitutionDirectory(InstitutionRepository institutions) {
        this.institutions = institutions;
    }

    @PermitAll(PUBLIC)
    public InstitutionView get(long id) {
        return institutions.find(id).orElseThrow(() -> new NotFoundException("institution " + id));
    }

    /** The one whose page has this readable address. */
    @PermitAll(PUBLIC)
    public InstitutionView bySlug(String slug) {
        return institutions.bySlug(slug).orElseThrow(() -> new NotFoundException("institution " + slug));
    }

    /** All that go by these words, of this kind, in this province; each condition is left out by an empty one. By name. */
    @PermitAll(PUBLIC)
    public List<InstitutionView> find(String part, Optional<InstitutionKind> kind, String province) {
        return institutions.byIds(institutions.idsNamed(part)).stream()
                .filter(institution -> kind.isEmpty() || institution.kind() == kind.get())
                .filter(institution -> province.isEmpty() || province.equals(institution.province()))
                .sorted(Comparator.comparing(InstitutionView::name))
                .toList();
    }

    /** Those that go by these words, when they are no more than a few; else none. */
    @PermitAll(PUBLIC)
    public List<InstitutionView> few(String words, int most) {
        var ids = institutions.idsNamed(words);
        return ids.size() > most ? List.of() : institutions.byIds(ids);
    }

    /** What an institution and a unit of it are called, in one query; the unit is empty where there is none. */
    @PermitAll(PUBLIC)
    public PlaceNames names(long institutionId, @Nullable Long unitId) {
        return institutions
                .names(institutionId, unitId)
                .orElseThrow(() -> new NotFoundException("institution " + institutionId));
    }

    /** The institutions of a list in one query, by id. */
    @PermitAll(PUBLIC)
    public Map<Long, InstitutionView> byIds(Collection<Long> ids) {
        return institutions.byIds(ids).stream().collect(Collectors.toMap(InstitutionView::id, Function.identity()));
    }

    @PermitAll(PUBLIC)
    public Map<Long, UnitView> units(Collection<Long> ids) {
        return institutions.units(ids).stream().collect(Collectors.toMap(UnitView::id, Function.identity()));
    }

    /** The institutions that go by these words (official name, short name, or Kemendagri code), by the word in small letters. */
    @PermitAll(PUBLIC)
    public Map<String, InstitutionView> called(Collection<String> words) {
        return institutions.called(words);
    }

    /** How many institutions there are. */
    @PermitAll(PUBLIC)
    public long count() {
        return institutions.count();
    }

    /** The official names of all, in the order of the alphabet. */
    @PermitAll(PUBLIC)
    public List<String> names() {
        return institutions.names();
    }

    /** The names of all provinces of the country. */
    @PermitAll(PUBLIC)
    public List<String> provinces() {
        return institutions.provinces();
    }

    /** The Kemendagri codes of all provinces by their names, in the order of the names. */
    @PermitAll(PUBLIC)
    public SortedMap<String, String> provinceCodes() {
        return institutions.provinceCodes();
    }

    /** The service units of an institution by name; 500 at the most. */
    @PermitAll(PUBLIC)
    public List<UnitView> unitsOf(long institutionId) {
        return institutions.unitsOf(institutionId, 500);
    }

    /** The units of these institutions that go by one of these names, in one query. */
    @PermitAll(PUBLIC)
    public List<UnitView> unitsNamed(Collection<Long> institutionIds, Collection<String> names) {
        return institutions.unitsNamed(institutionIds, names);
    }

    /** All institutions whose name or short name contains the words, short forms written out, in the order of their names; every one for no words. */
    @PermitAll(PUBLIC)
    public List<Long> idsNamed(String part) {
        return institutions.idsNamed(part);
    }
}
