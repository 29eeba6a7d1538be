package id.kipp.catalogue.compare;

import id.kipp.catalogue.CatalogueService;
import id.kipp.catalogue.InnovationRow;
import id.kipp.catalogue.ledger.LedgerService;
import id.kipp.catalogue.profile.ProfileService;
import id.kipp.catalogue.rules.LedgerCounts;
import id.kipp.kernel.access.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts a few innovations side by side. */
@ApplicationScoped
public class CompareService {
    private static final String PUBLIC = "a row of the catalogue exists only when it is public";

    private final CatalogueService catalogue;
    private final LedgerService ledger;
    private final ProfileService profiles;

    @Inject
    public CompareService(CatalogueService catalogue, LedgerService ledger, ProfileService profiles) {
        this.catalogue = catalogue;
        this.ledger = ledger;
        this.profiles = profiles;
    }

    /** The first innovations with the codes of the list, in its order; codes that nobody has are left out. */
    @PermitAll(PUBLIC)
    @Transactional
    public List<Compared> compare(CompareList list) {
        var rows = catalogue.rowsByCodes(list.codes()).stream()
                .collect(Collectors.toMap(InnovationRow::code, Function.identity()));
        var ids = rows.values().stream().map(InnovationRow::id).toList();
        var awards = catalogue.awards(ids);
        var counts = ledger.countsOf(ids);
        var told = profiles.published(ids);
        return list.codes().stream()
                .flatMap(code -> Stream.ofNullable(rows.get(code)))
                .limit(CompareList.MOST)
                .map(row -> new Compared(
                        row,
                        awards.getOrDefault(row.id(), List.of()),
                        counts.getOrDefault(row.id(), new LedgerCounts(Map.of())),
                        told.containsKey(row.id()) ? told.get(row.id()).facts() : Map.of()))
                .toList();
    }

    /** What is like the first of them and not among them. */
    @PermitAll(PUBLIC)
    @Transactional
    public List<InnovationRow> similar(List<Compared> compared) {
        var known = compared.stream().map(one -> one.row().id()).collect(Collectors.toSet());
        return compared.stream()
                .limit(1)
                .flatMap(first -> catalogue.similar(first.row()).stream())
                .filter(row -> !known.contains(row.id()))
                .toList();
    }
}
