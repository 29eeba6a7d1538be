package id.kipp.competition.web;

import id.kipp.competition.CalendarService;
import id.kipp.competition.EditionTermsService;
import id.kipp.competition.rules.ChangePolicy;
import id.kipp.competition.view.GateTerms;
import id.kipp.competition.view.StageView;
import id.kipp.kernel.text.TypedNumber;
import id.kipp.kernel.text.TypedText;
import id.kipp.web.PageActions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** One stage of an edition: its dates, opening and closing by hand, its gate and its number of readings. */
@Named
@RequestScoped
public class StagePage {
    private final EditionTermsService terms;
    private final CalendarService calendar;
    private final PageActions actions;

    private final long id;
    private @Nullable StageView stage;
    private @Nullable Boolean reopenable;
    private String opens = "";
    private String closes = "";
    private String reason = "";
    private String gateName = "";
    private String gateSize = "";
    private String quorum = "";
    private String aims = "";
    private String readings = "";

    @Inject
    public StagePage(EditionTermsService terms, CalendarService calendar, PageActions actions) {
        this.terms = terms;
        this.calendar = calendar;
        this.actions = actions;
        this.id = actions.requests().number("id");
    }

    public StageView getStage() {
        if (stage == null) {
            stage = terms.stage(id);
            opens = WibField.typed(stage.times().opensAt());
            closes = WibField.typed(stage.times().closesAt());
            stage.findGate().ifPresent(gate -> {
                gateName = gate.name();
                gateSize = Integer.toString(gate.size());
                quorum = Integer.toString(gate.quorum());
                aims = gate.aims();
            });
            readings = stage.readings() == null ? "" : stage.readings().toString();
        }
        return stage;
    }

    public void reschedule() {
        actions.attempt(
                () -> calendar.reschedule(
                        id,
                        actions.formVersion(),
                        WibField.parsed(opens, "competition.calendar.wrongopens"),
                        WibField.parsed(closes, "competition.calendar.wrongcloses")),
                "competition.calendar.changed",
                here());
    }

    public void openNow() {
        actions.attempt(() -> calendar.openNow(id, reason), "competition.stage.opened", here());
    }

    public void reopen() {
        actions.attempt(() -> calendar.reopen(id, reason), "competition.stage.reopened", here());
    }

    /** Whether it may be opened by hand; a button that was pressed is answered, whatever has become of the stage. */
    public boolean isOpenable() {
        return isPressed("manual:open") || !getStage().hasBegun();
    }

    private boolean isPressed(String button) {
        return actions.requests().isFormSent()
                && actions.requests().parameter(button).isPresent();
    }

    /** Whether it is closed and may take work again: nothing later has begun. */
    public boolean isReopenable() {
        if (reopenable == null) {
            reopenable = isPressed("manual:reopen") || mayBeReopened(getStage());
        }
        return reopenable;
    }

    private boolean mayBeReopened(StageView shown) {
        var later = terms.terms(shown.editionId()).stages().stream()
                .anyMatch(other -> other.position() > shown.position() && other.hasBegun());
        return ChangePolicy.reopening(shown.kind(), shown.state(), later).isAllowed();
    }

    /** Whether it is closed by hand here: a scoring stage and a plenary have doors of their own. */
    public boolean isClosable() {
        return ChangePolicy.closing(getStage().kind(), getStage().state()).isAllowed();
    }

    public void changeGate() {
        int size = TypedNumber.whole(gateSize, 5).orElse(0);
        int percent = TypedNumber.whole(quorum, 3).orElse(0);
        actions.attempt(
                () -> calendar.changeGate(id, actions.formVersion(), new GateTerms(gateName, size, percent, aims)),
                "competition.changed",
                here());
    }

    public void changeReadings() {
        Integer number = TypedText.line(readings).isEmpty()
                ? null
                : TypedNumber.whole(readings, 3).orElse(0);
        actions.attempt(
                () -> calendar.changeReadings(id, actions.formVersion(), number), "competition.changed", here());
    }

    private String here() {
        return "/edisi/" + getStage().editionId();
    }

    /** What the forms were filled with. */
    public String getFormVersion() {
        return actions.mark(getStage().formVersion());
    }

    public long getId() {
        return id;
    }

    public String getOpens() {
        getStage();
        return opens;
    }

    public void setOpens(String opens) {
        getStage();
        this.opens = opens;
    }

    public String getCloses() {
        getStage();
        return closes;
    }

    public void setCloses(String closes) {
        this.closes = closes;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getGateName() {
        getStage();
        return gateName;
    }

    public void setGateName(String gateName) {
        getStage();
        this.gateName = gateName;
    }

    public String getGateSize() {
        getStage();
        return gateSize;
    }

    public void setGateSize(String gateSize) {
        this.gateSize = gateSize;
    }

    public String getQuorum() {
        getStage();
        return quorum;
    }

    public void setQuorum(String quorum) {
        this.quorum = quorum;
    }

    public String getAims() {
        getStage();
        return aims;
    }

    public void setAims(String aims) {
        this.aims = aims;
    }

    public String getReadings() {
        getStage();
        return readings;
    }

    public void setReadings(String readings) {
        getStage();
        this.readings = readings;
    }
}
