package id.kipp.submission.incoming.web;

import id.kipp.submission.HandInService;
import id.kipp.submission.incoming.IncomingRow;
import id.kipp.submission.screening.RefusedRowsException;
import id.kipp.web.FieldError;
import id.kipp.web.PageActions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The chosen submissions once more, to be forwarded all at once: the one confirmation. */
@Named
@RequestScoped
public class ForwardAllPage {
    private static final String LIST = "chosen-rows";

    private final HandInService handIns;
    private final IncomingList list;
    private final PageActions actions;

    private @Nullable List<IncomingRow> rows;
    private List<FieldError> wrongs = List.of();
    private Map<String, String> refusals = Map.of();

    @Inject
    public ForwardAllPage(HandInService handIns, IncomingList list, PageActions actions) {
        this.handIns = handIns;
        this.list = list;
        this.actions = actions;
    }

    public List<IncomingRow> getRows() {
        if (rows == null) {
            rows = actions.requests().parameter("semua").isPresent() && !isSent()
                    ? list.all().stream().filter(IncomingRow::isWaiting).toList()
                    : list.chosen(List.copyOf(seen().keySet()));
        }
        return rows;
    }

    /** Which submissions, and in which version they were seen: as the form says, before that as the list said it. */
    private Map<String, Integer> seen() {
        var marks = isSent()
                ? Arrays.asList(actions.requests().parameter("seen").orElse("").split(" "))
                : actions.requests().parameters("pilih");
        var seen = new LinkedHashMap<String, Integer>();
        marks.stream()
                .filter(mark -> mark.matches("[\\w-]{1,40}:\\d{1,9}"))
                .map(mark -> mark.split(":"))
                .forEach(mark -> seen.put(mark[0], Integer.valueOf(mark[1])));
        return seen;
    }

    /** What the form carries: what the person has in view when pressing the button. */
    public String getSeen() {
        return isSent()
                ? actions.requests().parameter("seen").orElse("")
                : getRows().stream().map(IncomingRow::mark).collect(Collectors.joining(" "));
    }

    /** A new key for each page that is shown: pressing the button of one page twice is forwarding once. */
    public String getKey() {
        return actions.requests()
                .parameter("idempotencyKey")
                .orElseGet(() -> UUID.randomUUID().toString());
    }

    public void forward() {
        try {
            var seen = seen();
            wrongs = actions.wrongs(LIST, () -> handIns.forwardAll(seen, getKey()));
            if (wrongs.isEmpty()) {
                actions.messages().ok("submission.incoming.forwarded", seen.size());
                actions.requests().go(getBack());
            }
        } catch (RefusedRowsException refused) {
            refusals = refused.rows().stream()
                    .collect(Collectors.toMap(
                            RefusedRowsException.Row::code,
                            row -> actions.text(row.key(), row.values().toArray())));
            wrongs = List.of(new FieldError(
                    LIST,
                    actions.text(
                            "submission.incoming.rowsrefused", refused.rows().size())));
        }
    }

    /** Why a row cannot be forwarded; empty when nothing stands against it. */
    public String refusal(String code) {
        return refusals.getOrDefault(code, "");
    }

    /** The list that one came from. */
    public String getBack() {
        return list.getState().href();
    }

    private boolean isSent() {
        return actions.requests().isFormSent();
    }

    /** Whether the form is there: a sent one is answered, whatever has become of the rows. */
    public boolean isOffered() {
        return isSent() || (!getRows().isEmpty() && !isTooMany());
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
