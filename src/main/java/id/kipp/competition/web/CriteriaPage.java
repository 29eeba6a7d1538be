package id.kipp.competition.web;

import id.kipp.competition.RubricService;
import id.kipp.competition.StageView;
import id.kipp.competition.TermsService;
import id.kipp.web.Desk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rubric of a scoring stage: its criteria with names and weights, changed together. */
@Named
@RequestScoped
public class CriteriaPage {

    private final TermsService terms;
    private final RubricService rubrics;
    private final Desk desk;

    private final long id;
    private @Nullable StageView stage;
    private List<CriterionLine> lines = List.of();

    @Inject
    public CriteriaPage(TermsService terms, RubricService rubrics, Desk desk) {
        this.terms = terms;
        this.rubrics = rubrics;
        this.desk = desk;
        this.id = desk.requests().number("id");
    }

    public StageView getStage() {
        if (stage == null) {
            stage = terms.stage(id);
            lines = Stream.concat(stage.criteria().stream().map(CriterionLine::of), Stream.of(CriterionLine.blank()))
                    .toList();
        }
        return stage;
    }

    /** The criteria, and a blank line for one more. */
    public List<CriterionLine> getLines() {
        getStage();
        return lines;
    }

    public void save() {
        desk.attempt(
                () -> rubrics.change(
                        id,
                        desk.seen(),
                        lines.stream()
                                .filter(CriterionLine::isWanted)
                                .map(CriterionLine::typed)
                                .toList()),
                "competition.changed",
                "/edisi/tahap/" + id + "/kriteria");
    }

    /** What the form was filled with. */
    public String getSeen() {
        return desk.mark(getStage().rubricSeen());
    }

    public long getId() {
        return id;
    }
}
