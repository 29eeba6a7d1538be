package id.kipp.submission.preflight.web;

import id.kipp.competition.EditionTermsService;
import id.kipp.competition.view.EditionView;
import id.kipp.kernel.RuleViolationException;
import id.kipp.submission.preflight.PreflightRulesService;
import id.kipp.submission.preflight.rules.RuleBook;
import id.kipp.submission.preflight.rules.RuleMode;
import id.kipp.submission.preflight.rules.RuleSetting;
import id.kipp.web.FieldError;
import id.kipp.web.PageActions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules of the pre-flight of an edition, changed together, with how often each found something. */
@Named
@RequestScoped
public class EditionPreflightPage {
    private final EditionTermsService terms;
    private final PreflightRulesService service;
    private final PageActions actions;

    private final long id;
    private @Nullable EditionView edition;
    private List<PreflightRuleLine> lines = List.of();

    @Inject
    public EditionPreflightPage(EditionTermsService terms, PreflightRulesService service, PageActions actions) {
        this.terms = terms;
        this.service = service;
        this.actions = actions;
        this.id = actions.requests().number("id");
    }

    public EditionView getEdition() {
        var known = edition;
        if (known == null) {
            known = terms.terms(id);
            edition = known;
            var caught = service.caught(id);
            lines = RuleBook.read(known.preflight()).all().stream()
                    .map(setting -> new PreflightRuleLine(setting, caught.getOrDefault(setting.rule(), 0L)))
                    .toList();
        }
        return known;
    }

    public List<PreflightRuleLine> getLines() {
        getEdition();
        return lines;
    }

    public List<RuleMode> getModes() {
        return List.of(RuleMode.values());
    }

    /** The rules as they are kept, for who typed over somebody else's. */
    public List<RuleSetting> getKept() {
        return RuleBook.read(getEdition().preflight()).all();
    }

    /** What the form was filled with. */
    public String getFormVersion() {
        return actions.mark(EditionView.preflightVersion(getEdition().preflight()));
    }

    public void save() {
        var wanted = new ArrayList<RuleSetting>();
        for (var line : getLines()) {
            try {
                wanted.add(line.typed());
            } catch (RuleViolationException outside) {
                line.refuse(actions.text(outside.key(), outside.values().toArray()));
            }
        }
        if (getWrongs().isEmpty()) {
            actions.attempt(
                    () -> service.change(id, actions.formVersion(), wanted),
                    "submission.preflight.changed",
                    "/edisi/" + id + "/pra-periksa");
        }
    }

    /** What is wrong, for the summary above the table. */
    public List<FieldError> getWrongs() {
        return getLines().stream()
                .filter(line -> !line.getError().isEmpty())
                .map(line -> new FieldError(
                        "rules:rule:" + getLines().indexOf(line) + ":limit",
                        actions.text(line.getRule().textKey() + ".title") + ": " + line.getError()))
                .toList();
    }

    public long getId() {
        return id;
    }
}
