package id.kipp.replication.web;

import id.kipp.catalogue.ledger.Origin;
import id.kipp.institution.UnitView;
import id.kipp.replication.ReplicationService;
import id.kipp.replication.rules.BudgetBand;
import id.kipp.replication.rules.Wish;
import id.kipp.replication.view.Interest;
import id.kipp.web.FieldError;
import id.kipp.web.PageActions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Asks to copy an innovation: five fields, then once more to check, then the receipt. */
@Named
@RequestScoped
public class AskReplicationPage {
    private static final Map<String, String> FIELDS = Map.of(
            "replication.problem", "ask:problem",
            "replication.measure.empty", "ask:measure",
            "replication.measure", "ask:before",
            "replication.unit.empty", "ask:unit",
            "replication.unit", "ask:unitId",
            "replication.budget", "ask:budget",
            "replication.staff", "ask:staff",
            "replication.month", "ask:month",
            "replication.wish", "ask:wish");

    private final ReplicationService replications;
    private final AskChoices choices;
    private final PageActions actions;

    private final AskForm form = new AskForm();
    private List<FieldError> wrongs = List.of();
    private @Nullable Interest checked;

    @Inject
    public AskReplicationPage(ReplicationService replications, AskChoices choices, PageActions actions) {
        this.replications = replications;
        this.choices = choices;
        this.actions = actions;
    }

    /** Shows what was typed once more. */
    public void check() {
        wrongs = actions.wrongs(
                AskReplicationPage::field,
                () -> checked = replications.checked(getOrigin().slug(), form.interest()));
    }

    public void send() {
        var key = actions.requests().parameter("requestKey").orElse("");
        wrongs = actions.wrongs(AskReplicationPage::field, () -> {
            var number = replications.ask(getOrigin().slug(), form.interest(), key);
            actions.messages().ok("replication.asked", number);
            actions.requests().go("/replikasi/" + number);
        });
    }

    /** The field of a reason: that of its whole key, or of the longest beginning that has one. */
    private static String field(String key) {
        var at = key;
        while (!FIELDS.containsKey(at) && at.contains(".")) {
            at = at.substring(0, at.lastIndexOf('.'));
        }
        return FIELDS.getOrDefault(at, "ask");
    }

    public Origin getOrigin() {
        return choices.getOrigin();
    }

    public List<UnitView> getUnits() {
        return choices.getUnits();
    }

    /** Whether it was checked and can be sent. */
    public boolean isChecked() {
        return checked != null;
    }

    public @Nullable Interest getInterest() {
        return checked;
    }

    /** The unit that will copy, on the check page; the institution itself where no unit was chosen. */
    public String getUnitName() {
        var asked = checked;
        return asked == null || asked.unitId() == null
                ? actions.text("replication.unit.whole")
                : getUnits().stream()
                        .filter(unit -> Objects.equals(unit.id(), asked.unitId()))
                        .map(UnitView::name)
                        .findFirst()
                        .orElse("");
    }

    /** Whether the form of the check page was sent: its button must be there to be pressed. */
    public boolean isSendable() {
        return isChecked() || actions.requests().parameter("requestKey").isPresent();
    }

    /** One key for each form, so that pressing twice is asking once. */
    public String getKey() {
        return actions.requests()
                .parameter("requestKey")
                .orElseGet(() -> UUID.randomUUID().toString());
    }

    public BudgetBand[] getBudgets() {
        return BudgetBand.values();
    }

    public Wish[] getWishes() {
        return Wish.values();
    }

    public AskForm getForm() {
        return form;
    }

    public List<FieldError> getWrongs() {
        return wrongs;
    }

    /** What is wrong with a field; empty when nothing is. */
    public String error(String field) {
        return FieldError.of(field, wrongs);
    }
}
