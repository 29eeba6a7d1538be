package id.kipp.judging.web;

import id.kipp.competition.view.StageView;
import id.kipp.institution.InstitutionKind;
import id.kipp.judging.ranking.RankingRow;
import id.kipp.judging.ranking.RankingService;
import id.kipp.judging.ranking.RankingView;
import id.kipp.judging.view.RankingFilter;
import id.kipp.web.Requests;
import id.kipp.web.table.TableSpec;
import id.kipp.web.table.TableState;
import id.kipp.web.table.TableView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of a ranking that the address asks for, for the page and for its files. */
@Named
@RequestScoped
public class RankingList {
    /** Top 99 and twenty below the line on one page. */
    private static final int SIZE = 125;

    private final RankingService rankings;
    private final Requests requests;

    private final long id;
    private @Nullable StageView stage;
    private @Nullable RankingView ranking;
    private @Nullable TableState state;

    @Inject
    public RankingList(RankingService rankings, Requests requests) {
        this.rankings = rankings;
        this.requests = requests;
        this.id = requests.number("id");
    }

    public StageView getStage() {
        if (stage == null) {
            stage = rankings.stage(id);
        }
        return stage;
    }

    public TableState getState() {
        if (state == null) {
            var spec = new TableSpec(
                    "/peringkat/" + id, List.of("peringkat"), List.of("cari", "jenis", "provinsi", "kategori"));
            state = TableState.of(spec, requests);
        }
        return state;
    }

    public RankingView getRanking() {
        if (ranking == null) {
            ranking = rankings.page(id, getFilter(), getState().page(), SIZE);
        }
        return ranking;
    }

    /** Every row that the address asks for, whatever page is shown. */
    RankingView all() {
        return rankings.page(id, getFilter(), 1, Integer.MAX_VALUE);
    }

    public TableView<RankingRow> getTable() {
        return new TableView<>(getState(), getRanking().rows());
    }

    private RankingFilter getFilter() {
        return new RankingFilter(
                filter("cari"), getKind(), filter("provinsi"), category().orElse(null));
    }

    private Optional<Long> category() {
        return Optional.of(filter("kategori"))
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::valueOf);
    }

    /** The kind of institution that is chosen; none when all are shown. */
    public @Nullable InstitutionKind getKind() {
        return Arrays.stream(InstitutionKind.values())
                .filter(kind -> address(kind).equals(filter("jenis")))
                .findFirst()
                .orElse(null);
    }

    /** How a kind of institution is written in the address. */
    public String address(InstitutionKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** Where all the rows are as a file with this ending. */
    public String file(String ending) {
        var query = getState().onPage(1).query();
        return "/berkas-peringkat." + ending + "?id=" + id + (query.isEmpty() ? "" : "&" + query);
    }

    /** What a filter is set to. */
    public String filter(String name) {
        return getState().filter(name);
    }

    /** Whether only some rows are shown. */
    public boolean isFiltered() {
        return !getState().filters().isEmpty();
    }

    public long getId() {
        return id;
    }
}
