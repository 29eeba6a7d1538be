package id.kipp.catalogue.profile.web;

import id.kipp.catalogue.profile.ProfileDraftService;
import id.kipp.catalogue.profile.rules.CostBand;
import id.kipp.catalogue.profile.rules.Evidence;
import id.kipp.catalogue.profile.rules.Fact;
import id.kipp.kernel.RuleViolationException;
import id.kipp.kernel.StaleDataException;
import id.kipp.web.FieldError;
import id.kipp.web.PageActions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One part of the profile of an own innovation, to write and to save; and the step that sends it to the curators. */
@Named
@RequestScoped
public class OwnRecordPage {
    /** Which input a reason is about; the value, where it is not here. */
    private static final Map<String, String> INPUTS = Map.of(
            "catalogue.profile.after.empty", "after",
            "catalogue.profile.number.wrong", "after",
            "web.number.readings", "after",
            "catalogue.profile.unit.empty", "unit",
            "catalogue.profile.year.wrong", "since",
            "catalogue.profile.link.wrong", "sourceUrl",
            "catalogue.profile.day.unreadable", "asOf");

    private final ProfileDraftService drafts;
    private final OpenedDraft opened;
    private final PageActions actions;

    private @Nullable List<TypedField> fields;
    private List<FieldError> wrongs = List.of();

    @Inject
    public OwnRecordPage(ProfileDraftService drafts, OpenedDraft opened, PageActions actions) {
        this.drafts = drafts;
        this.opened = opened;
        this.actions = actions;
    }

    /** The inputs of the part that is written. */
    public List<TypedField> getFields() {
        var known = fields;
        if (known == null) {
            known = opened.getView().facts(opened.getPart()).stream()
                    .map(TypedField::new)
                    .toList();
            fields = known;
        }
        return known;
    }

    /** All that is wrong is said at once, each at its input; nothing is kept then, and all that was typed stays. */
    public void save() {
        wrongs = wrongs();
        if (!wrongs.isEmpty()) {
            return;
        }
        try {
            wrongs = actions.wrongs("profile", () -> {
                drafts.save(
                        opened.getSlug(),
                        opened.getPart(),
                        actions.formVersion(),
                        getFields().stream().map(TypedField::read).toList());
                actions.messages().ok("catalogue.profile.saved");
                actions.requests().go(opened.address(opened.next()));
            });
        } catch (StaleDataException changed) {
            opened.forget();
            actions.tellStale();
        }
    }

    private List<FieldError> wrongs() {
        var found = new ArrayList<FieldError>();
        for (int at = 0; at < getFields().size(); at++) {
            try {
                drafts.check(getFields().get(at).read());
            } catch (RuleViolationException refused) {
                found.add(new FieldError(
                        id(
                                at,
                                INPUTS.getOrDefault(
                                        refused.key(), getFields().get(at).getInput())),
                        actions.text(refused.key(), refused.values().toArray())));
            }
        }
        return found;
    }

    public void send() {
        actions.attempt(
                () -> drafts.send(opened.getSlug(), opened.seen()), "catalogue.profile.sent", opened.getAddress());
    }

    public void withdraw() {
        actions.attempt(() -> drafts.withdraw(opened.getSlug()), "catalogue.profile.withdrawn", opened.getAddress());
    }

    private static String id(int at, String input) {
        return "profile:fields:" + at + ":" + input;
    }

    /** What is wrong with an input; empty when nothing is. */
    public String error(int at, String input) {
        return FieldError.of(id(at, input), wrongs);
    }

    /** What the form was filled with. */
    public String getFormVersion() {
        return actions.mark(opened.getView().formVersion(opened.getPart()));
    }

    /** The part as it is stored, beside what was typed. */
    public List<Fact> getStored() {
        return opened.getView().facts(opened.getPart());
    }

    public CostBand[] getBands() {
        return CostBand.values();
    }

    public Evidence[] getLevels() {
        return Evidence.values();
    }

    public List<FieldError> getWrongs() {
        return wrongs;
    }
}
