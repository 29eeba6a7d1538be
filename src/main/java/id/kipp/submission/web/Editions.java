package id.kipp.submission.web;

import id.kipp.competition.EditionTermsService;
import id.kipp.competition.rules.StageKind;
import id.kipp.competition.view.EditionView;
import id.kipp.kernel.Page;
import id.kipp.kernel.PageRequest;
import id.kipp.submission.rules.Deadline;
import id.kipp.web.Requests;
import id.kipp.web.table.TableSpec;
import id.kipp.web.table.TableState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** The editions to choose from, and the one that the address names by its year: the one at work when it names none. */
@Named("submissionEditions")
@RequestScoped
public class Editions {
    private final EditionTermsService terms;
    private final Requests requests;

    private @Nullable List<EditionView> all;

    @Inject
    public Editions(EditionTermsService terms, Requests requests) {
        this.terms = terms;
        this.requests = requests;
    }

    public List<EditionView> getAll() {
        if (all == null) {
            all = terms.all();
        }
        return all;
    }

    /** None while the portal has no edition. */
    public @Nullable EditionView getChosen() {
        return find().orElse(null);
    }

    Optional<EditionView> find() {
        var year = requests.parameter("edisi").orElse("");
        var named = getAll().stream()
                .filter(edition -> Integer.toString(edition.year()).equals(year))
                .findFirst();
        return named.isPresent() ? named : EditionView.current(getAll());
    }

    /** The state of a list of the chosen edition, which is named in every address of it, so that a link leads to the same rows next year. */
    public TableState state(TableSpec spec) {
        var asked = TableState.of(spec, requests);
        return find().map(edition -> asked.filteredBy("edisi", Integer.toString(edition.year()))
                        .onPage(asked.page()))
                .orElse(asked);
    }

    /** Until when submissions of the chosen edition may be written and forwarded. */
    public Deadline getDeadline() {
        return find().flatMap(edition -> edition.firstOf(StageKind.SUBMISSION))
                .map(stage -> Deadline.of(stage.kind(), stage.times(), terms.now()))
                .orElseGet(Deadline::none);
    }

    /** The page that the address asks for of a list of the chosen edition; an empty one while there is no edition. */
    <T> Page<T> page(String text, int size, BiFunction<EditionView, PageRequest, Page<T>> list) {
        return find().map(edition -> list.apply(edition, new PageRequest(text, requests.page(), size)))
                .orElseGet(() -> new Page<>(List.of(), 0, 1, size));
    }

    /** The address of a list of the chosen edition. */
    String address(String list, String filter) {
        return list + "?edisi=" + find().map(EditionView::year).orElse(0) + filter;
    }

    /** A filter of such an address; nothing when it is not set. */
    static String filter(String name, String value) {
        return value.isEmpty() ? "" : "&" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    boolean isSent() {
        return requests.isFormSent();
    }
}
