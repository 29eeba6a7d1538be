package id.kipp.judging.jury.web;

import id.kipp.competition.EditionTermsService;
import id.kipp.competition.rules.StageKind;
import id.kipp.competition.view.EditionView;
import id.kipp.competition.view.StageView;
import id.kipp.judging.jury.JuryRow;
import id.kipp.judging.jury.JuryService;
import id.kipp.kernel.Page;
import id.kipp.web.Requests;
import id.kipp.web.table.TableSpec;
import id.kipp.web.table.TableState;
import id.kipp.web.table.TableView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The register of a jury as the address says it, for every page that shows it or leads back to it. */
@Named("juryList")
@RequestScoped
public class JuryList {
    private static final TableSpec SPEC =
            TableSpec.of("/juri", JuryColumn.values(), List.of("tahap", "keadaan", "kepakaran", "cari"));

    private final JuryService service;
    private final EditionTermsService terms;
    private final Requests requests;

    private @Nullable List<JuryRow> rows;

    @Inject
    public JuryList(JuryService service, EditionTermsService terms, Requests requests) {
        this.service = service;
        this.terms = terms;
        this.requests = requests;
    }

    /** The stage that the address names, or the newest in which juries score just now, or the first of the edition at work. */
    public @Nullable StageView getStage() {
        var named = requests.parameter("tahap").orElse("");
        var all = terms.all().stream()
                .flatMap(edition -> scoring(edition).stream())
                .toList();
        return all.stream()
                .filter(stage -> Long.toString(stage.id()).equals(named))
                .findFirst()
                .or(() -> all.stream().filter(StageView::isAccepting).findFirst())
                .or(() -> terms.current()
                        .flatMap(edition -> scoring(edition).stream().findFirst()))
                .orElse(null);
    }

    /** The edition of the stage. */
    public Optional<EditionView> edition() {
        return Optional.ofNullable(getStage()).map(stage -> terms.terms(stage.editionId()));
    }

    /** The other stages of the same edition in which juries score. */
    public List<StageView> getStages() {
        return edition().map(JuryList::scoring).orElseGet(List::of);
    }

    /** The names of the edition's categories. */
    public List<String> getCategories() {
        return edition()
                .map(edition -> edition.categories().stream()
                        .map(EditionView.Choice::name)
                        .toList())
                .orElseGet(List::of);
    }

    private static List<StageView> scoring(EditionView edition) {
        return edition.stages().stream()
                .filter(stage -> stage.kind() == StageKind.SCORING)
                .toList();
    }

    /** Whether jurors of the edition have a pact to sign. */
    public boolean isPactAsked() {
        return edition().flatMap(edition -> edition.juryTerms().findPact()).isPresent();
    }

    /** Everybody of the role, whatever is chosen of the list. */
    private List<JuryRow> rows() {
        if (rows == null) {
            var stage = getStage();
            rows = stage == null ? List.of() : service.rows(stage.id());
        }
        return rows;
    }

    /** How many are registered; none means everybody of the role. */
    public long getRegistered() {
        return rows().stream().filter(JuryRow::registered).count();
    }

    /** All rows of the list, whatever page is shown. */
    public List<JuryRow> all() {
        var asked = getState();
        return rows().stream()
                .filter(row -> JuryColumn.isWanted(row, asked))
                .sorted(JuryColumn.order(asked))
                .toList();
    }

    /** Those of these ids that are there. */
    public List<JuryRow> chosen(List<String> ids) {
        return rows().stream()
                .filter(row -> ids.contains(Long.toString(row.id())))
                .toList();
    }

    /** The stage is named in every address of the list, so that a link leads to the same rows later. */
    public TableState getState() {
        var asked = TableState.of(SPEC, requests);
        var stage = getStage();
        return stage == null
                ? asked
                : asked.filteredBy("tahap", Long.toString(stage.id())).onPage(asked.page());
    }

    public TableView<JuryRow> getTable() {
        var asked = getState();
        return new TableView<>(asked, Page.of(all(), asked.page(), asked.size()));
    }

    public String filter(String name) {
        return getState().filter(name);
    }

    /** The address of the list with one choice, or without it when it is made already. */
    public String toggled(String filter, String value) {
        return getState()
                .filteredBy(filter, filter(filter).equals(value) ? "" : value)
                .href();
    }
}
