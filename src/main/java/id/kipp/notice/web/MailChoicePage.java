package id.kipp.notice.web;

import id.kipp.notice.choice.MailChoice;
import id.kipp.notice.choice.MailChoiceService;
import id.kipp.web.PageActions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which notices the person wants by mail. */
@Named
@RequestScoped
public class MailChoicePage {
    private final MailChoiceService choices;
    private final PageActions actions;
    private @Nullable List<MailChoice> mine;
    private @Nullable String address;

    @Inject
    public MailChoicePage(MailChoiceService choices, PageActions actions) {
        this.choices = choices;
        this.actions = actions;
    }

    public List<MailChoice> getMine() {
        var known = mine;
        if (known == null) {
            known = choices.mine();
            mine = known;
        }
        return known;
    }

    public String getAddress() {
        var known = address;
        if (known == null) {
            known = choices.address();
            address = known;
        }
        return known;
    }

    /** Takes what is ticked. */
    public void save() {
        actions.attempt(
                () -> choices.choose(actions.requests().parameters("surel")),
                "notice.choice.saved",
                "/pemberitahuan/pilihan");
    }
}
