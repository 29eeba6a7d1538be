package id.kipp.competition.web;

import id.kipp.competition.EditionService;
import id.kipp.competition.EditionTermsService;
import id.kipp.competition.view.EditionView;
import id.kipp.kernel.text.TypedNumber;
import id.kipp.kernel.text.TypedText;
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
    private final EditionTermsService terms;
    private final EditionService editions;
    private final PageActions actions;

    private final long id;
    private @Nullable EditionView edition;
    private String name = "";
    private String theme = "";
    private String months = "";

    @Inject
    public EditionAboutPage(EditionTermsService terms, EditionService editions, PageActions actions) {
        this.terms = terms;
        this.editions = editions;
        this.actions = actions;
        this.id = actions.requests().number("id");
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
    public String getFormVersion() {
        return actions.mark(getEdition().formVersion());
    }

    /** What the form that removes it had formVersion: all of it. */
    public String getWholeVersion() {
        return actions.mark(getEdition().wholeVersion());
    }

    public void remove() {
        actions.attempt(() -> editions.remove(id, actions.formVersion()), "competition.edition.removed", "/edisi");
    }

    public long getId() {
        return id;
    }

    public void save() {
        Integer age = TypedText.line(months).isEmpty()
                ? null
                : TypedNumber.whole(months, 3).orElse(0);
        actions.attempt(
                () -> editions.describe(id, actions.formVersion(), name, theme, age),
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
