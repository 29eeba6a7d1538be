package id.kipp.catalogue.profile.web;

import id.kipp.catalogue.profile.CurationService;
import id.kipp.catalogue.profile.view.DraftView;
import id.kipp.kernel.NotFoundException;
import id.kipp.kernel.StaleDataException;
import id.kipp.web.FieldError;
import id.kipp.web.PageActions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an owner sent, beside what is public; to publish, or to give back. */
@Named
@RequestScoped
public class CurationRecordPage {
    private static final String LIST = "/kurasi";

    private final CurationService curation;
    private final PageActions actions;
    private @Nullable DraftView view;
    private String note = "";
    private List<FieldError> wrongs = List.of();

    @Inject
    public CurationRecordPage(CurationService curation, PageActions actions) {
        this.curation = curation;
        this.actions = actions;
    }

    public DraftView getView() {
        var known = view;
        if (known == null) {
            known = curation.draft(slug());
            view = known;
        }
        return known;
    }

    private String slug() {
        return actions.requests()
                .parameter("slug")
                .orElseThrow(() -> new NotFoundException("innovation without a name"));
    }

    public void publish() {
        act(() -> {
            curation.publish(slug(), number("version"), number("number"));
            actions.messages().ok("catalogue.profile.published");
        });
    }

    public void giveBack() {
        act(() -> {
            curation.giveBack(slug(), number("version"), note);
            actions.messages().ok("catalogue.profile.givenback");
        });
    }

    private void act(Runnable deed) {
        try {
            wrongs = actions.wrongs("decide:note", () -> {
                deed.run();
                actions.requests().go(LIST);
            });
        } catch (StaleDataException changed) {
            view = null;
            wrongs = List.of(new FieldError("decide", actions.text("catalogue.profile.stale")));
        }
    }

    private int number(String name) {
        return actions.requests()
                .id(name)
                .filter(number -> number <= Integer.MAX_VALUE)
                .map(Long::intValue)
                .orElse(-1);
    }

    /** The number that it would be published under. */
    public int getNext() {
        return getView().published() + 1;
    }

    public List<FieldError> getWrongs() {
        return wrongs;
    }

    /** What is wrong with a field; empty when nothing is. */
    public String error(String field) {
        return FieldError.of(field, wrongs);
    }

    public String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note == null ? "" : note;
    }
}
