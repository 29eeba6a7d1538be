package id.kipp.judging.jury.web;

import id.kipp.competition.view.EditionView.Choice;
import id.kipp.judging.jury.JuryChange;
import id.kipp.judging.jury.JuryRow;
import id.kipp.judging.jury.JuryService;
import id.kipp.judging.jury.JuryService.Wanted;
import id.kipp.judging.jury.LoadBounds;
import id.kipp.kernel.Addressed;
import id.kipp.kernel.NotFoundException;
import id.kipp.kernel.RuleViolationException;
import id.kipp.kernel.text.TypedNumber;
import id.kipp.kernel.text.TypedText;
import id.kipp.web.FieldError;
import id.kipp.web.PageActions;
import id.kipp.web.table.ChosenRows;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The chosen people of a jury once more, to be registered, removed, bounded or described all at once. */
@Named
@RequestScoped
public class JuryChangePage {
    private static final String CHOICE = "choice";
    private static final String LEAST = "change:least";

    private final JuryService service;
    private final JuryList list;
    private final PageActions actions;
    private final ChosenRows chosen;

    private String least = "";
    private String most = "";
    private @Nullable List<JuryRow> rows;
    private List<FieldError> wrongs = List.of();

    @Inject
    public JuryChangePage(JuryService service, JuryList list, PageActions actions) {
        this.service = service;
        this.list = list;
        this.actions = actions;
        this.chosen = new ChosenRows(actions);
    }

    public List<JuryRow> getRows() {
        if (rows == null) {
            rows = chosen.isAll() ? list.all() : list.chosen(chosen.codes());
        }
        return rows;
    }

    /** What the form carries: what the person has in view when pressing the button. */
    public String getSeen() {
        var shown = new LinkedHashMap<String, Integer>();
        getRows().forEach(row -> shown.put(Long.toString(row.id()), row.version()));
        return chosen.carried(shown);
    }

    public void change() {
        var seen = chosen.seen();
        wrongs = chosen.attempt(
                key -> key.startsWith("judging.jury.bound") ? LEAST : CHOICE,
                "judging.jury.rowsrefused",
                () -> service.change(stageId(), seen, wanted()));
        if (wrongs.isEmpty()) {
            actions.messages().ok("judging.jury.changed", seen.size());
            actions.requests().go(getBack());
        }
    }

    private Wanted wanted() {
        var change = Addressed.named(JuryChange.values(), getChoice())
                .orElseThrow(() -> new RuleViolationException("judging.jury.nochange"));
        return new Wanted(
                change, LoadBounds.of(number(least).orElse(0), number(most).orElse(null)), known());
    }

    private static Optional<Integer> number(String typed) {
        return TypedText.line(typed).isEmpty()
                ? Optional.empty()
                : Optional.of(TypedNumber.whole(typed, 4).orElse(-1));
    }

    private Set<Long> known() {
        var named = actions.requests().parameters("kategori");
        return getCategories().stream()
                .map(Choice::id)
                .filter(id -> named.contains(Long.toString(id)))
                .collect(Collectors.toSet());
    }

    /** Whether a category is ticked on the form that was sent. */
    public boolean known(long categoryId) {
        return known().contains(categoryId);
    }

    public List<Choice> getCategories() {
        return list.edition().map(edition -> edition.categories()).orElseGet(List::of);
    }

    private long stageId() {
        return Optional.ofNullable(list.getStage())
                .orElseThrow(() -> new NotFoundException("scoring stage"))
                .id();
    }

    /** Whether the form is there: a sent one is answered, whatever has become of the rows. */
    public boolean isChangeable() {
        return chosen.isSent() || !getRows().isEmpty();
    }

    /** Why a row cannot be changed; empty when nothing stands against it. */
    public String refusal(long id) {
        return chosen.refusal(Long.toString(id));
    }

    /** The list that one came from. */
    public String getBack() {
        return list.getState().href();
    }

    public JuryChange[] getChanges() {
        return JuryChange.values();
    }

    public String getChoice() {
        return actions.requests().parameter("choice").orElse("");
    }

    public List<FieldError> getWrongs() {
        return wrongs;
    }

    public String getChoiceError() {
        return FieldError.of(CHOICE, wrongs);
    }

    public String getBoundError() {
        return FieldError.of(LEAST, wrongs);
    }

    public String getLeast() {
        return least;
    }

    public void setLeast(String least) {
        this.least = least;
    }

    public String getMost() {
        return most;
    }

    public void setMost(String most) {
        this.most = most;
    }
}
