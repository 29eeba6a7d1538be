package id.kipp.competition.web;

import id.kipp.competition.ChoiceService;
import id.kipp.competition.EditionTermsService;
import id.kipp.competition.rules.ChoiceKind;
import id.kipp.competition.view.EditionView.Choice;
import id.kipp.kernel.NotFoundException;
import id.kipp.web.PageActions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** One group or category of an edition, or a new one. */
@Named
@RequestScoped
public class ChoicesPage {
    private final EditionTermsService terms;
    private final ChoiceService choices;
    private final PageActions actions;

    private final long edition;
    private final ChoiceKind kind;
    private final long id;
    private @Nullable String name;
    private @Nullable Choice stored;

    @Inject
    public ChoicesPage(EditionTermsService terms, ChoiceService choices, PageActions actions) {
        this.terms = terms;
        this.choices = choices;
        this.actions = actions;
        this.edition = actions.requests().number("edition");
        this.id = actions.requests().number("choice");
        this.kind = actions.requests()
                .parameter("kind")
                .flatMap(ChoiceKind::ofAddress)
                .orElseThrow(() -> new NotFoundException("kind of choice"));
    }

    public void save() {
        actions.attempt(
                () -> {
                    if (isNew()) {
                        choices.add(edition, kind, actions.formVersion(), getName());
                    } else {
                        choices.rename(edition, kind, id, actions.formVersion(), getName());
                    }
                },
                "competition.changed",
                back());
    }

    public void remove() {
        actions.attempt(() -> choices.remove(edition, kind, id), "competition.changed", back());
    }

    /** What the form was filled with. */
    public String getFormVersion() {
        return actions.mark(
                isNew() ? terms.terms(edition).choicesSeen(kind) : getStored().formVersion());
    }

    /** The group or category as it is stored. */
    public Choice getStored() {
        if (stored == null) {
            var all = terms.terms(edition);
            stored = (kind == ChoiceKind.GROUP ? all.groups() : all.categories())
                    .stream()
                            .filter(choice -> choice.id() == id)
                            .findFirst()
                            .orElseThrow(() -> new NotFoundException("choice " + id));
        }
        return stored;
    }

    private String back() {
        return "/edisi/" + edition + "?bagian=kelompok";
    }

    public boolean isNew() {
        return id == 0;
    }

    public long getEdition() {
        return edition;
    }

    public ChoiceKind getKind() {
        return kind;
    }

    public String getName() {
        var typed = name;
        if (typed == null) {
            typed = isNew() ? "" : getStored().name();
            name = typed;
        }
        return typed;
    }

    public void setName(String name) {
        this.name = name;
    }
}
