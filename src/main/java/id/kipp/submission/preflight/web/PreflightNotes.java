package id.kipp.submission.preflight.web;

import id.kipp.submission.preflight.PreflightNotesService;
import id.kipp.web.PageActions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the pre-flight said of the submission that the address names, for those who decide about it. */
@Named
@RequestScoped
public class PreflightNotes {
    private final PreflightNotesService notes;
    private final PageActions actions;

    private @Nullable List<String> lines;

    @Inject
    public PreflightNotes(PreflightNotesService notes, PageActions actions) {
        this.notes = notes;
        this.actions = actions;
    }

    public List<String> getLines() {
        var known = lines;
        if (known == null) {
            known = actions.requests().parameter("code").map(this::read).orElse(List.of());
            lines = known;
        }
        return known;
    }

    private List<String> read(String code) {
        return notes.of(code).stream()
                .map(found -> actions.text(found.key(), found.values().toArray()))
                .toList();
    }
}
