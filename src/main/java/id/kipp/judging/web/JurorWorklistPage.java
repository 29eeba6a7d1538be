package id.kipp.judging.web;

import id.kipp.competition.view.StageView;
import id.kipp.judging.JurorWorklist;
import id.kipp.judging.JurorWorklist.JurorStage;
import id.kipp.judging.view.WorklistOrder;
import id.kipp.judging.view.WorklistRow;
import id.kipp.kernel.Page;
import id.kipp.web.Requests;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A juror's worklist: what is to be read, how far it is, and where to go on. */
@Named
@RequestScoped
public class JurorWorklistPage {
    private static final int SIZE = 50;

    private final JurorWorklist worklist;
    private final Requests requests;

    private @Nullable List<JurorStage> stages;
    private @Nullable WorklistOrder list;

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

    public Page<WorklistRow> getPage() {
        int page = requests.page();
        var all = list().rows();
        int from = Math.min(all.size(), (page - 1) * SIZE);
        return new Page<>(all.subList(from, Math.min(all.size(), from + SIZE)), all.size(), page, SIZE);
    }

    /** Where to go on: the first submission that is not confirmed. */
    public @Nullable WorklistRow getNext() {
        return list().next().orElse(null);
    }

    public long getConfirmed() {
        return list().confirmed();
    }

    public int getTotal() {
        return list().rows().size();
    }
}
