package id.kipp.competition.web;

import id.kipp.competition.EditionTermsService;
import id.kipp.competition.RubricService;
import id.kipp.competition.view.CriterionView;
import id.kipp.competition.view.StageView;
import id.kipp.web.PageActions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rubric of a scoring stage: its criteria with names and weights, changed together. */
@Named
@RequestScoped
public class CriteriaPage {

    private final EditionTermsService terms;
    private final RubricService rubrics;
    private final PageActions actions;

    private final long id;
    private @Nullable StageView stage;
    private List<CriterionLine> lines = List.of();

    @Inject
    public CriteriaPage(EditionTermsService terms, RubricService rubrics, PageActions actions) {
        this.terms = terms;
        this.rubrics = rubrics;
        this.actions = actions;
        this.id = actions.requests().number("id");
    }

    public StageView getStage() {
        if (stage == null) {
            stage = terms.stage(id);
            lines = lines(stage.criteria());
        }
        return stage;
    }

    /**
     * The lines in the order of the form that was sent, so that each typed word comes back in its own: one whose criterion
     * is gone becomes a new one, and criteria that came meanwhile stand behind.
     */
    private List<CriterionLine> lines(List<CriterionView> stored) {
        var sent = actions.requests().parameter("order").map(ids -> List.of(ids.split(",")));
        if (sent.isEmpty()) {
            return Stream.concat(stored.stream().map(CriterionLine::of), Stream.of(CriterionLine.blank()))
                    .toList();
        }
        var left = new LinkedHashMap<String, CriterionView>();
        stored.forEach(criterion -> left.put(Long.toString(criterion.id()), criterion));
        var inOrder = sent.get().stream()
                .map(id -> Optional.ofNullable(left.remove(id))
                        .map(CriterionLine::of)
                        .orElseGet(CriterionLine::blank))
                .toList();
        return Stream.concat(inOrder.stream(), left.values().stream().map(CriterionLine::of))
                .toList();
    }

    /** The criteria, and a blank line for one more. */
    public List<CriterionLine> getLines() {
        getStage();
        return lines;
    }

    public void save() {
        actions.attempt(
                () -> rubrics.change(
                        id,
                        actions.formVersion(),
                        lines.stream()
                                .filter(CriterionLine::isWanted)
                                .map(CriterionLine::typed)
                                .toList()),
                "competition.changed",
                "/edisi/tahap/" + id + "/kriteria");
    }

    /** The ids of the lines as the form shows them, for {@link #lines}. */
    public String getOrder() {
        return getLines().stream().map(line -> Long.toString(line.getId())).collect(Collectors.joining(","));
    }

    /** What the form was filled with. */
    public String getFormVersion() {
        return actions.mark(getStage().rubricVersion());
    }

    public long getId() {
        return id;
    }
}
