package id.kipp.catalogue.fit;

import id.kipp.catalogue.CatalogueAnswer;
import id.kipp.catalogue.CatalogueQuery;
import id.kipp.catalogue.CatalogueService;
import id.kipp.catalogue.InnovationRow;
import id.kipp.catalogue.KindWord;
import id.kipp.catalogue.fit.rules.FitKind;
import id.kipp.catalogue.fit.rules.FitReason;
import id.kipp.catalogue.ledger.LedgerService;
import id.kipp.catalogue.profile.ProfileService;
import id.kipp.catalogue.profile.rules.CostBand;
import id.kipp.catalogue.profile.rules.ProfileField;
import id.kipp.catalogue.profile.view.ProfileView;
import id.kipp.catalogue.rules.Facet;
import id.kipp.catalogue.rules.LedgerCounts;
import id.kipp.catalogue.rules.LedgerStatus;
import id.kipp.catalogue.rules.Match;
import id.kipp.institution.InstitutionDirectory;
import id.kipp.institution.InstitutionView;
import id.kipp.kernel.access.PermitAll;
import id.kipp.kernel.text.Slug;
import id.kipp.kernel.text.TypedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what fits a region, and says why. */
@ApplicationScoped
public class FitService {
    private static final String PUBLIC = "a row of the catalogue exists only when it is public";

    /** So many of what answers the aspect are looked at, and so many of the best are shown. */
    private static final int LOOKED_AT = CatalogueQuery.MOST;

    private static final int SHOWN = 20;
    private static final int OTHERS = 6;

    private final CatalogueService catalogue;
    private final ProfileService profiles;
    private final LedgerService ledger;
    private final InstitutionDirectory institutions;
    private final FitTerms terms = FitTerms.shipped();

    @Inject
    public FitService(
            CatalogueService catalogue,
            ProfileService profiles,
            LedgerService ledger,
            InstitutionDirectory institutions) {
        this.catalogue = catalogue;
        this.profiles = profiles;
        this.ledger = ledger;
        this.institutions = institutions;
    }

    /** The aspects that can be chosen. */
    @PermitAll(PUBLIC)
    public List<FitAspect> aspects() {
        return terms.aspects();
    }

    /** What fits; nothing while no region is named. */
    @PermitAll(PUBLIC)
    @Transactional
    public FitAnswer find(FitQuery query) {
        var name = TypedText.line(query.region());
        var others = name.isEmpty() ? List.<InstitutionView>of() : institutions.few(name.replace('-', ' '), OTHERS);
        var region = called(name, others);
        if (region == null) {
            return new FitAnswer(null, others, List.of(), terms.weights());
        }
        var aspect = terms.aspect(query.aspect());
        var answer = catalogue.search(aspect.map(chosen -> new CatalogueQuery(chosen.words(), Map.of(), 1, LOOKED_AT))
                .orElseGet(() ->
                        new CatalogueQuery("", Map.of(Facet.KIND, Set.of(KindWord.of(region.kind()))), 1, LOOKED_AT)));
        return new FitAnswer(region, List.of(), rows(region, query, aspect.isPresent(), answer), terms.weights());
    }

    /** The institution of this name, short name, Kemendagri code, or end of the address of its page. */
    private @Nullable InstitutionView called(String name, List<InstitutionView> others) {
        var known = institutions.called(Set.of(name)).get(name.toLowerCase(Locale.ROOT));
        return known != null
                ? known
                : others.stream()
                        .filter(other -> other.slug().equals(Slug.of(name)))
                        .findFirst()
                        .orElse(null);
    }

    private List<FitRow> rows(InstitutionView region, FitQuery query, boolean byAspect, CatalogueAnswer answer) {
        var found = answer.page().items().stream()
                .filter(row -> !row.institution().equals(region.name()))
                .toList();
        var ids = found.stream().map(InnovationRow::id).toList();
        var told = profiles.published(ids);
        var counts = ledger.countsOf(ids);
        var codes = institutions.provinceCodes();
        return found.stream()
                .map(row -> {
                    var reasons = List.of(
                            aspect(byAspect, answer.matches().get(row.id())),
                            FitReason.kind(row.kind().equals(KindWord.of(region.kind()))),
                            cost(query.means(), told.get(row.id())),
                            FitReason.place(text(region.provinceCode()), text(codes.get(text(row.province())))),
                            FitReason.success(succeeded(counts.getOrDefault(row.id(), new LedgerCounts(Map.of())))));
                    return new FitRow(
                            row, (int) Math.round(100 * terms.weights().score(reasons)), reasons);
                })
                .sorted(Comparator.comparingInt(FitRow::percent).reversed())
                .limit(SHOWN)
                .toList();
    }

    private static FitReason aspect(boolean asked, @Nullable Match match) {
        return !asked || match == null
                ? FitReason.unknown(FitKind.ASPECT)
                : new FitReason(FitKind.ASPECT, OptionalDouble.of((double) match.worth() / Match.ALL.worth()));
    }

    private static FitReason cost(Optional<CostBand> means, @Nullable ProfileView told) {
        var cost = told == null
                ? Optional.<CostBand>empty()
                : CostBand.of(told.fact(ProfileField.COST_FIRST).value());
        return means.isEmpty() || cost.isEmpty()
                ? FitReason.unknown(FitKind.COST)
                : FitReason.cost(cost.get().bandsAbove(means.get()));
    }

    private static long succeeded(LedgerCounts counts) {
        return counts.of(LedgerStatus.SUCCEEDED) + counts.of(LedgerStatus.EXTENDED);
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
