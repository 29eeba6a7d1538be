package id.kipp.submission.screening.web;

import id.kipp.competition.view.EditionView;
import id.kipp.competition.view.EditionView.Choice;
import id.kipp.submission.rules.Finding;
import id.kipp.submission.rules.SubmissionState;
import id.kipp.submission.screening.ScreeningListService;
import id.kipp.submission.screening.ScreeningOrder;
import id.kipp.submission.screening.ScreeningPlace;
import id.kipp.submission.screening.ScreeningQuery;
import id.kipp.submission.screening.ScreeningRow;
import id.kipp.submission.web.Editions;
import id.kipp.web.Requests;
import id.kipp.web.table.TableSpec;
import id.kipp.web.table.TableState;
import id.kipp.web.table.TableView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The list as the address says it, for every page that shows it or leads back to it. */
@Named("screeningList")
@RequestScoped
public class ScreeningList {
    static final TableSpec SPEC = TableSpec.of(
            "/seleksi",
            ScreeningOrder.values(),
            List.of("edisi", "status", "cari", "instansi", "kelompok", "kategori"));

    private final ScreeningListService service;
    private final Editions editions;
    private final Requests requests;

    private @Nullable TableState state;
    private @Nullable TableView<ScreeningRow> table;
    private @Nullable ScreeningPlace place;
    private boolean placed;

    @Inject
    public ScreeningList(ScreeningListService service, Editions editions, Requests requests) {
        this.service = service;
        this.editions = editions;
        this.requests = requests;
    }

    public TableState getState() {
        if (state == null) {
            state = editions.state(SPEC);
        }
        return state;
    }

    public TableView<ScreeningRow> getTable() {
        if (table == null) {
            var asked = getState();
            table = TableView.of(asked, query().map(query -> service.page(query, asked.page(), asked.size())));
        }
        return table;
    }

    /** All rows of the list, whatever page is shown. */
    public List<ScreeningRow> all() {
        return query().map(service::all).orElseGet(List::of);
    }

    /** Those of these codes that are there, of the edition of the list. */
    public List<ScreeningRow> chosen(List<String> codes) {
        return edition().map(edition -> service.chosen(edition.id(), codes)).orElseGet(List::of);
    }

    /** What the portal's own rules find wrong in these, by code. */
    public Map<String, List<Finding>> findings(List<String> codes) {
        return edition().map(edition -> service.findings(edition.id(), codes)).orElseGet(Map::of);
    }

    /** Whether the address says which list one comes from. */
    public boolean isCameFrom() {
        return requests.parameter("edisi").isPresent();
    }

    /** Where the submission of the address stands in the list that one comes from; nowhere when one comes from none. */
    public @Nullable ScreeningPlace getPlace() {
        if (!placed) {
            placed = true;
            place = isCameFrom()
                    ? query().flatMap(query -> service.place(
                                    query, requests.parameter("code").orElse("")))
                            .orElse(null)
                    : null;
        }
        return place;
    }

    /** Where to go on after this submission is decided: to the next of the list that waits, or back; nowhere when one comes from none. */
    public String getAfter() {
        var here = getPlace();
        return here == null
                ? ""
                : Optional.ofNullable(here.waiting())
                        .map(this::one)
                        .orElseGet(() -> getState().href());
    }

    /** The address of one submission of the list, from which the way leads on through it. */
    public String one(String code) {
        return getState().under("/seleksi/" + code);
    }

    /** What a filter is set to. */
    public String filter(String name) {
        return getState().filter(name);
    }

    /** The name of the chosen group or category; empty when none is. */
    public String choice(String name) {
        return choices(name).stream()
                .filter(choice -> Long.toString(choice.id()).equals(filter(name)))
                .map(Choice::name)
                .findFirst()
                .orElse("");
    }

    private List<Choice> choices(String name) {
        return edition()
                .map(edition -> name.equals("kelompok") ? edition.groups() : edition.categories())
                .orElseGet(List::of);
    }

    private Optional<EditionView> edition() {
        return Optional.ofNullable(editions.getChosen());
    }

    private Optional<ScreeningQuery> query() {
        return edition()
                .map(edition -> new ScreeningQuery(
                        edition.id(),
                        filter("cari"),
                        filter("instansi"),
                        states(),
                        id("kelompok"),
                        id("kategori"),
                        getState().order(ScreeningOrder.values()),
                        getState().descending()));
    }

    private List<SubmissionState> states() {
        var named = Arrays.stream(SubmissionState.values())
                .filter(each -> each.isKnownToMinistry() && each.address().equals(filter("status")))
                .toList();
        return named.isEmpty() ? List.of(SubmissionState.values()) : named;
    }

    private Optional<Long> id(String name) {
        return choices(name).stream()
                .map(Choice::id)
                .filter(id -> Long.toString(id).equals(filter(name)))
                .findFirst();
    }
}
