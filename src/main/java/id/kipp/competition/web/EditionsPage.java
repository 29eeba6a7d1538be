package id.kipp.competition.web;

import id.kipp.competition.EditionService;
import id.kipp.competition.EditionTermsService;
import id.kipp.competition.view.EditionRow;
import id.kipp.kernel.text.TypedNumber;
import id.kipp.web.PageActions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** All editions, and cloning one for a new year. */
@Named
@RequestScoped
public class EditionsPage {
    private final EditionTermsService terms;
    private final EditionService editions;
    private final PageActions actions;

    private long from;
    private String year = "";
    private String name = "";

    @Inject
    public EditionsPage(EditionTermsService terms, EditionService editions, PageActions actions) {
        this.terms = terms;
        this.editions = editions;
        this.actions = actions;
    }

    public List<EditionRow> getRows() {
        return terms.editions();
    }

    public void cloneEdition() {
        int wanted = TypedNumber.whole(year, 4).orElse(0);
        var made = new long[1];
        actions.attempt(
                () -> made[0] = editions.cloneEdition(from, wanted, name),
                "competition.clone.done",
                () -> "/edisi/" + made[0]);
    }

    public long getFrom() {
        return from;
    }

    public void setFrom(long from) {
        this.from = from;
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
