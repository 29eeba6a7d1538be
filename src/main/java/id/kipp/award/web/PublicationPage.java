package id.kipp.award.web;

import id.kipp.award.DecreeView;
import id.kipp.award.PlenaryView;
import id.kipp.award.PublicationService;
import id.kipp.award.PublicationService.GateRow;
import id.kipp.kernel.RuleViolationException;
import id.kipp.kernel.Verdict;
import id.kipp.kernel.text.TypedText;
import id.kipp.web.PageActions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A gate's decree and its publication. */
@Named
@RequestScoped
public class PublicationPage {
    private final PublicationService service;
    private final PageActions actions;

    private final long id;
    private @Nullable GateRow row;
    private String number = "";
    private String signedOn = "";
    private String about = "";
    private boolean sure;

    @Inject
    public PublicationPage(PublicationService service, PageActions actions) {
        this.service = service;
        this.actions = actions;
        this.id = actions.requests().number("id");
    }

    public GateRow getRow() {
        if (row == null) {
            row = service.gate(id);
            row.decree().ifPresent(decree -> {
                number = decree.number();
                signedOn = decree.signedOn().toString();
                about = decree.about();
            });
        }
        return row;
    }

    public @Nullable PlenaryView getPlenary() {
        return getRow().plenary().orElse(null);
    }

    public @Nullable DecreeView getDecree() {
        return getRow().decree().orElse(null);
    }

    /** What the form of the decree was filled with. */
    public String getFormVersion() {
        return actions.mark(getRow().formVersion());
    }

    /** Why its winners cannot be published yet, or at all; empty when they can. A form that was sent is answered in any case. */
    public String getWait() {
        return actions.requests().isFormSent() || !(getRow().publishable() instanceof Verdict.Refused refused)
                ? ""
                : actions.text(refused.key(), refused.values().toArray());
    }

    public void enter() {
        actions.attempt(
                () -> service.enterDecree(id, actions.formVersion(), number, day(), about),
                "award.decree.entered",
                here());
    }

    public void publish() {
        actions.attempt(
                () -> {
                    if (!sure) {
                        throw new RuleViolationException("award.publish.unsure");
                    }
                    service.publish(id);
                },
                "award.publish.done",
                here());
    }

    private String here() {
        return "/publikasi/" + id;
    }

    private LocalDate day() {
        try {
            return LocalDate.parse(TypedText.line(signedOn));
        } catch (DateTimeException e) {
            throw new RuleViolationException("award.decree.noday");
        }
    }

    public long getId() {
        return id;
    }

    public String getNumber() {
        getRow();
        return number;
    }

    public void setNumber(String number) {
        getRow();
        this.number = number;
    }

    public String getSignedOn() {
        getRow();
        return signedOn;
    }

    public void setSignedOn(String signedOn) {
        this.signedOn = signedOn;
    }

    public String getAbout() {
        getRow();
        return about;
    }

    public void setAbout(String about) {
        this.about = about;
    }

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }
}
