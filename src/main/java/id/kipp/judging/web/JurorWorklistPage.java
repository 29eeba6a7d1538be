package id.kipp.judging.web;

import id.kipp.competition.view.StageView;
import id.kipp.judging.JurorWorklist;
import id.kipp.judging.JurorWorklist.JurorStage;
import id.kipp.judging.rules.score.ScaleUse;
import id.kipp.judging.view.WorklistOrder;
import id.kipp.judging.view.WorklistRow;
import id.kipp.kernel.Page;
import id.kipp.web.Requests;
import id.kipp.web.table.TableSpec;
import id.kipp.web.table.TableState;
import id.kipp.web.table.TableView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A juror's worklist: what is to be read, how far it is, how the own scores lie, and where to go on. */
@Named
@RequestScoped
public class JurorWorklistPage {
    private static final TableSpec SPEC =
            TableSpec.of("/penilaian", WorklistColumn.values(), List.of("tahap", "keadaan", "tanda", "cari"));

    private final JurorWorklist worklist;
    private final Requests requests;

    private @Nullable List<JurorStage> stages;
    private @Nullable WorklistOrder list;
    private @Nullable ScaleUse scale;

    @Inject
    public JurorWorklistPage(JurorWorklist worklist, Requests requests) {
        this.worklist = worklist;
        this.requests = requests;
    }

    public List<JurorStage> getStages() {
        if (stages == null) {
            stages = worklist.stages();
        }
        return stages;
    }

    /** The chosen stage, or the first that is open, or the first. */
    public @Nullable StageView getStage() {
        var all = getStages().stream().map(JurorStage::stage).toList();
        var chosen = requests.parameter("tahap");
        Optional<StageView> stage = chosen.flatMap(
                id -> all.stream().filter(s -> Long.toString(s.id()).equals(id)).findFirst());
        return stage.or(() -> all.stream().filter(StageView::isAccepting).findFirst())
                .or(() -> all.stream().findFirst())
                .orElse(null);
    }

    private WorklistOrder list() {
        if (list == null) {
            var stage = getStage();
            list = stage == null ? new WorklistOrder(List.of()) : worklist.worklist(stage.id());
        }
        return list;
    }

    /** The stage is named in every address of the list, so that a link leads to the same rows later. */
    public TableState getState() {
        var asked = TableState.of(SPEC, requests);
        var stage = getStage();
        return stage == null
                ? asked
                : asked.filteredBy("tahap", Long.toString(stage.id())).onPage(asked.page());
    }

    public TableView<WorklistRow> getTable() {
        var state = getState();
        var chosen = list().rows().stream()
                .filter(row -> WorklistColumn.isWanted(row, state))
                .sorted(WorklistColumn.order(state))
                .toList();
        return new TableView<>(state, Page.of(chosen, state.page(), state.size()));
    }

    /** The address of the list with one choice, or without it when it is made already. */
    public String toggled(String filter, String value) {
        var state = getState();
        return state.filteredBy(filter, state.filter(filter).equals(value) ? "" : value)
                .href();
    }

    /** Where to go on: the first submission that is not confirmed. */
    public @Nullable WorklistRow getNext() {
        return list().next().orElse(null);
    }

    public long getConfirmed() {
        return list().confirmed();
    }

    public long getBookmarked() {
        return list().rows().stream().filter(WorklistRow::bookmarked).count();
    }

    public int getTotal() {
        return list().rows().size();
    }

    /** How the juror's own complete cards lie on the scale. */
    public ScaleUse getScale() {
        if (scale == null) {
            scale = ScaleUse.of(list().rows().stream()
                    .map(WorklistRow::score)
                    .filter(Objects::nonNull)
                    .toList());
        }
        return scale;
    }

    public int getScaleFrom() {
        return ScaleUse.from(getScale().scores());
    }
}
