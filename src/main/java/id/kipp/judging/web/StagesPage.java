package id.kipp.judging.web;

import id.kipp.competition.EditionTermsService;
import id.kipp.competition.rules.StageKind;
import id.kipp.competition.view.EditionView;
import id.kipp.competition.view.StageView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The scoring stages of all editions, to choose one. */
@Named
@RequestScoped
public class StagesPage {

    /** An edition and its scoring stages. */
    public record Row(EditionView edition, List<StageView> stages) {}

    private final EditionTermsService terms;

    @Inject
    public StagesPage(EditionTermsService terms) {
        this.terms = terms;
    }

    public List<Row> getRows() {
        return terms.all().stream()
                .map(edition -> new Row(
                        edition,
                        edition.stages().stream()
                                .filter(stage -> stage.kind() == StageKind.SCORING)
                                .toList()))
                .toList();
    }
}
