package id.kipp.competition.web;

import id.kipp.competition.CriterionView;
import id.kipp.competition.FormService;
import id.kipp.competition.StageView;
import id.kipp.competition.TermsService;
import id.kipp.kernel.RuleViolation;
import id.kipp.web.Desk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rubric of a scoring stage: names and weights, changed together. */
@Named
@RequestScoped
public class CriteriaPage {

    /** A criterion on the form. */
    public static class Line {
        private final CriterionView criterion;
        private String name;
        private String weight;

        Line(CriterionView criterion) {
            this.criterion = criterion;
            this.name = criterion.name();
            this.weight = criterion.weight().stripTrailingZeros().toPlainString();
        }

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }

        public String getWeight() {
            return weight;
        }

        public void setWeight(String weight) {
            this.weight = weight;
        }
    }

    private final TermsService terms;
    private final FormService form;
    private final Desk desk;

    private final long id;
    private @Nullable StageView stage;
    private List<Line> lines = List.of();

    @Inject
    public CriteriaPage(TermsService terms, FormService form, Desk desk) {
        this.terms = terms;
        this.form = form;
        this.desk = desk;
        this.id = desk.requests().number("id");
    }

    public StageView getStage() {
        if (stage == null) {
            stage = terms.stage(id);
            lines = stage.criteria().stream().map(Line::new).toList();
        }
        return stage;
    }

    public List<Line> getLines() {
        getStage();
        return lines;
    }

    public void save() {
        desk.attempt(
                () -> form.changeRubric(
                        id,
                        lines.stream()
                                .map(line -> new CriterionView(
                                        line.criterion.id(),
                                        line.criterion.position(),
                                        line.criterion.code(),
                                        line.name,
                                        line.criterion.hint(),
                                        weight(line.weight)))
                                .toList()),
                "competition.changed",
                "/edisi/" + getStage().editionId());
    }

    private static BigDecimal weight(String typed) {
        try {
            return new BigDecimal(typed.strip().replace(',', '.'));
        } catch (NumberFormatException e) {
            throw new RuleViolation("competition.weight.range");
        }
    }

    public long getId() {
        return id;
    }
}
