package id.kipp.competition.web;

import id.kipp.competition.EditionQueries;
import id.kipp.competition.EditionService;
import id.kipp.competition.EditionView;
import id.kipp.web.PageActions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an edition is called, its theme, and how long an innovation must have run. */
@Named
@RequestScoped
public class EditionAboutPage {
    private final EditionQueries terms;
    private final EditionService editions;
    private final PageActions desk;

    private final long id;
    private @Nullable EditionView edition;
    private String name = "";
    private String theme = "";
    private String months = "";

    @Inject
    public EditionAboutPage(EditionQueries terms, EditionService editions, PageActions desk) {
        this.terms = terms;
        this.editions = editions;
        this.desk = desk;
        this.id = desk.requests().number("id");
    }

    public EditionView getEdition() {
        var known = edition;
        if (known == null) {
            known = terms.terms(id);
            edition = known;
            name = known.name();
            theme = Objects.toString(known.theme(), "");
            months = Objects.toString(known.minAgeMonths(), "");
        }
        return known;
    }

    /** What the form was filled with. */
    public String getSeen() {
        return desk.mark(getEdition().seen());
    }

    /** What the form that removes it had seen: all of it. */
    public String getWholeSeen() {
        return desk.mark(getEdition().wholeSeen());
    }

    public void remove() {
        desk.attempt(() -> editions.remove(id, desk.seen()), "competition.edition.removed", "/edisi");
    }

    public long getId() {
        return id;
    }

    public void save() {
        var typed = months.strip();
        Integer age = typed.isEmpty() ? null : Integer.valueOf(typed.matches("\\d{1,3}") ? typed : "0");
        desk.attempt(
                () -> editions.describe(id, desk.seen(), name, theme, age),
                "competition.changed",
                "/edisi/" + id + "/umum");
    }

    public String getName() {
        getEdition();
        return name;
    }

    public void setName(String name) {
        getEdition();
        this.name = name;
    }

    public String getTheme() {
        getEdition();
        return theme;
    }

    public void setTheme(String theme) {
        getEdition();
        this.theme = theme;
    }

    public String getMonths() {
        getEdition();
        return months;
    }

    public void setMonths(String months) {
        getEdition();
        this.months = months;
    }
}
