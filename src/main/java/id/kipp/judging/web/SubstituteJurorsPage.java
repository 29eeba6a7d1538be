package id.kipp.judging.web;

import id.kipp.judging.SubstituteJurorService;
import id.kipp.judging.view.JurorShortage;
import id.kipp.judging.view.JurorShortage.Lacking;
import id.kipp.kernel.NotFoundException;
import id.kipp.kernel.Page;
import id.kipp.kernel.RuleViolationException;
import id.kipp.web.PageActions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** The submissions of a stage that lack jurors, with the way to another juror, and who stepped back. */
@Named
@RequestScoped
public class SubstituteJurorsPage {
    private static final int SIZE = 50;

    private final SubstituteJurorService service;
    private final PageActions actions;

    private final long id;
    private String submission = "";
    private long juror;
    private @Nullable JurorShortage shortage;

    @Inject
    public SubstituteJurorsPage(SubstituteJurorService service, PageActions actions) {
        this.service = service;
        this.actions = actions;
        this.id = actions.requests().number("id");
    }

    public JurorShortage getShortage() {
        if (shortage == null) {
            shortage = service.shortage(id);
        }
        return shortage;
    }

    public Page<Lacking> getPage() {
        var all = getShortage().submissions();
        return Page.of(all, actions.requests().page(), SIZE);
    }

    public void add() {
        actions.attempt(
                () -> service.add(id, chosen(), someone()),
                "judging.substitute.added",
                "/penugasan/" + id + "/pembaca");
    }

    private long chosen() {
        return getShortage().submissions().stream()
                .filter(lacking -> lacking.code().equals(submission))
                .map(Lacking::id)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("submission " + submission));
    }

    private long someone() {
        if (juror == 0) {
            throw new RuleViolationException("judging.substitute.nobody");
        }
        return juror;
    }

    public long getId() {
        return id;
    }

    public String getSubmission() {
        return submission;
    }

    public void setSubmission(String submission) {
        this.submission = submission;
    }

    public long getJuror() {
        return juror;
    }

    public void setJuror(long juror) {
        this.juror = juror;
    }
}
