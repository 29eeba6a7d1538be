package id.kipp.submission.incoming.web;

import id.kipp.submission.HandInService;
import id.kipp.submission.incoming.IncomingRow;
import id.kipp.web.FieldError;
import id.kipp.web.PageActions;
import id.kipp.web.table.ChosenRows;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The chosen submissions once more, to be forwarded all at once: the one confirmation. */
@Named
@RequestScoped
public class ForwardAllPage {
    private final HandInService handIns;
    private final IncomingList list;
    private final PageActions actions;
    private final ChosenRows chosen;

    private @Nullable List<IncomingRow> rows;
    private List<FieldError> wrongs = List.of();

    @Inject
    public ForwardAllPage(HandInService handIns, IncomingList list, PageActions actions) {
        this.handIns = handIns;
        this.list = list;
        this.actions = actions;
        this.chosen = new ChosenRows(actions);
    }

    public List<IncomingRow> getRows() {
        if (rows == null) {
            rows = chosen.isAll()
                    ? list.all().stream().filter(IncomingRow::isWaiting).toList()
                    : list.chosen(chosen.codes());
        }
        return rows;
    }

    /** What the form carries: what the person has in view when pressing the button. */
    public String getSeen() {
        var shown = new LinkedHashMap<String, Integer>();
        getRows().forEach(row -> shown.put(row.code(), row.version()));
        return chosen.carried(shown);
    }

    /** A new key for each page that is shown: pressing the button of one page twice is forwarding once. */
    public String getKey() {
        return actions.requests()
                .parameter("idempotencyKey")
                .orElseGet(() -> UUID.randomUUID().toString());
    }

    public void forward() {
        var seen = chosen.seen();
        wrongs = chosen.attempt("submission.incoming.rowsrefused", () -> handIns.forwardAll(seen, getKey()));
        if (wrongs.isEmpty()) {
            actions.messages().ok("submission.incoming.forwarded", seen.size());
            actions.requests().go(getBack());
        }
    }

    /** Why a row cannot be forwarded; empty when nothing stands against it. */
    public String refusal(String code) {
        return chosen.refusal(code);
    }

    /** Why rows that are not there any more cannot be forwarded. */
    public List<String> getGone() {
        return chosen.refusedBut(getRows().stream().map(IncomingRow::code).collect(Collectors.toSet()));
    }

    /** The list that one came from. */
    public String getBack() {
        return list.getState().href();
    }

    /** Whether the form is there: a sent one is answered, whatever has become of the rows. */
    public boolean isOffered() {
        return chosen.isSent() || (!getRows().isEmpty() && !isTooMany());
    }

    public boolean isTooMany() {
        return getRows().size() > HandInService.MOST_AT_ONCE;
    }

    public int getMost() {
        return HandInService.MOST_AT_ONCE;
    }

    public List<FieldError> getWrongs() {
        return wrongs;
    }
}
