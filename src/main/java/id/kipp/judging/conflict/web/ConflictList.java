package id.kipp.judging.conflict.web;

import id.kipp.competition.view.StageView;
import id.kipp.judging.conflict.ConflictRegisterService;
import id.kipp.judging.conflict.ConflictRow;
import id.kipp.judging.jury.web.JuryList;
import id.kipp.judging.rules.conflict.ConflictKind;
import id.kipp.kernel.Page;
import id.kipp.web.Requests;
import id.kipp.web.table.TableSpec;
import id.kipp.web.table.TableState;
import id.kipp.web.table.TableView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The register of conflicts as the address says it. */
@Named("conflictList")
@RequestScoped
public class ConflictList {
    private static final TableSpec SPEC =
            TableSpec.of("/benturan", ConflictColumn.values(), List.of("tahap", "jenis", "cari"));

    private final ConflictRegisterService service;
    private final JuryList jury;
    private final Requests requests;

    private @Nullable List<ConflictRow> rows;

    @Inject
    public ConflictList(ConflictRegisterService service, JuryList jury, Requests requests) {
        this.service = service;
        this.jury = jury;
        this.requests = requests;
    }

    /** The stage that the address names, as on the register of its jury. */
    public @Nullable StageView getStage() {
        return jury.getStage();
    }

    public List<StageView> getStages() {
        return jury.getStages();
    }

    private List<ConflictRow> rows() {
        if (rows == null) {
            var stage = getStage();
            rows = stage == null ? List.of() : service.rows(stage.id());
        }
        return rows;
    }

    /** All rows of the list, whatever page is shown. */
    public List<ConflictRow> all() {
        var asked = getState();
        return rows().stream()
                .filter(row -> ConflictColumn.isWanted(row, asked))
                .sorted(ConflictColumn.order(asked))
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

    public TableView<ConflictRow> getTable() {
        var asked = getState();
        return new TableView<>(asked, Page.of(all(), asked.page(), asked.size()));
    }

    public ConflictKind[] getKinds() {
        return ConflictKind.values();
    }

    /** The name of a kind in addresses. */
    public String address(ConflictKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** How many of the stage are of a kind. */
    public long count(ConflictKind kind) {
        return rows().stream().filter(row -> row.kind() == kind).count();
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
