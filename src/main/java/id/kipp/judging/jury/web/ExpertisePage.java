package id.kipp.judging.jury.web;

import id.kipp.competition.view.EditionView.Choice;
import id.kipp.judging.jury.ExpertiseService;
import id.kipp.judging.jury.ExpertiseService.Own;
import id.kipp.web.PageActions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A juror ticks the categories that this person knows well. */
@Named
@RequestScoped
public class ExpertisePage {
    private final ExpertiseService service;
    private final PageActions actions;

    private @Nullable Own own;
    private boolean asked;

    @Inject
    public ExpertisePage(ExpertiseService service, PageActions actions) {
        this.service = service;
        this.actions = actions;
    }

    private Optional<Own> own() {
        if (!asked) {
            asked = true;
            own = service.own().orElse(null);
        }
        return Optional.ofNullable(own);
    }

    public boolean isThere() {
        return own().isPresent();
    }

    public String getEdition() {
        return own().map(known -> known.edition().name()).orElse("");
    }

    public List<Choice> getCategories() {
        return own().map(known -> known.edition().categories()).orElseGet(List::of);
    }

    /** As it is ticked on the form that was sent, or as it is kept. */
    public boolean known(long categoryId) {
        return actions.requests().isFormSent()
                ? actions.requests().parameters("kategori").contains(Long.toString(categoryId))
                : own().filter(kept -> kept.known().contains(categoryId)).isPresent();
    }

    /** What the form was filled with. */
    public String getFormVersion() {
        return own().map(kept -> actions.mark(kept.formVersion())).orElse("");
    }

    public void save() {
        var named = actions.requests().parameters("kategori");
        var known = getCategories().stream()
                .map(Choice::id)
                .filter(id -> named.contains(Long.toString(id)))
                .collect(Collectors.toSet());
        actions.attempt(
                () -> service.state(actions.formVersion(), known), "judging.expertise.saved", "/penilaian/kepakaran");
    }
}
