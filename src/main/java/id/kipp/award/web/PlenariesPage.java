package id.kipp.award.web;

import id.kipp.competition.EditionTermsService;
import id.kipp.competition.view.EditionView;
import id.kipp.competition.view.StageView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The gates of all editions, to choose one: for the chair's plenary and for the secretariat's publication. */
@Named
@RequestScoped
public class PlenariesPage {

    /** An edition and its stages with a gate. */
    public record Row(EditionView edition, List<StageView> stages) {}

    private final EditionTermsService terms;

    @Inject
    public PlenariesPage(EditionTermsService terms) {
        this.terms = terms;
    }

    public List<Row> getRows() {
        return terms.all().stream()
                .map(edition -> new Row(
                        edition,
                        edition.stages().stream()
                                .filter(stage -> stage.findGate().isPresent())
                                .toList()))
                .toList();
    }
}
