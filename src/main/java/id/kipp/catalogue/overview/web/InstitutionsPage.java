package id.kipp.catalogue.overview.web;

import id.kipp.catalogue.KindWord;
import id.kipp.catalogue.overview.InstitutionLine;
import id.kipp.catalogue.overview.InstitutionQuery;
import id.kipp.catalogue.overview.OverviewService;
import id.kipp.institution.InstitutionDirectory;
import id.kipp.institution.InstitutionKind;
import id.kipp.web.Requests;
import id.kipp.web.table.TableSpec;
import id.kipp.web.table.TableState;
import id.kipp.web.table.TableView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All institutions that can take part, found by name, kind and province. */
@Named
@RequestScoped
public class InstitutionsPage {
    private static final String BY_NAME = "nama";
    private static final TableSpec SPEC =
            new TableSpec("/instansi", List.of("inovasi", BY_NAME), List.of("q", "jenis", "provinsi"));

    private final OverviewService overviews;
    private final InstitutionDirectory institutions;
    private final Requests requests;
    private @Nullable TableView<InstitutionLine> table;

    @Inject
    public InstitutionsPage(OverviewService overviews, InstitutionDirectory institutions, Requests requests) {
        this.overviews = overviews;
        this.institutions = institutions;
        this.requests = requests;
    }

    /** A choice of a filter: its value in the address. */
    public record Kind(String address, String textKey) {}

    public TableView<InstitutionLine> getTable() {
        var known = table;
        if (known == null) {
            var state = TableState.of(SPEC, requests);
            known = new TableView<>(
                    state,
                    overviews.institutions(new InstitutionQuery(
                            state.filter("q"),
                            kind(state.filter("jenis")),
                            state.filter("provinsi"),
                            state.sort().equals(BY_NAME),
                            state.descending(),
                            state.page(),
                            state.size())));
            table = known;
        }
        return known;
    }

    public List<Kind> getKinds() {
        return Arrays.stream(InstitutionKind.values())
                .map(kind -> new Kind(KindWord.of(kind), kind.textKey()))
                .toList();
    }

    public List<String> getProvinces() {
        return institutions.provinces();
    }

    /** What a filter is set to. */
    public String filter(String name) {
        return getTable().getState().filter(name);
    }

    private static Optional<InstitutionKind> kind(String address) {
        return Arrays.stream(InstitutionKind.values())
                .filter(kind -> KindWord.of(kind).equalsIgnoreCase(address))
                .findFirst();
    }
}
