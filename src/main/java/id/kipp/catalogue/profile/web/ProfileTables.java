package id.kipp.catalogue.profile.web;

import id.kipp.catalogue.profile.CurationQuery;
import id.kipp.catalogue.profile.CurationService;
import id.kipp.catalogue.profile.SilentQuery;
import id.kipp.catalogue.profile.rules.ProfileState;
import id.kipp.catalogue.profile.view.CurationRow;
import id.kipp.catalogue.profile.view.SilentRow;
import id.kipp.kernel.Addressed;
import id.kipp.kernel.Page;
import id.kipp.web.Requests;
import id.kipp.web.table.TableSpec;
import id.kipp.web.table.TableState;
import id.kipp.web.table.TableView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The curators' lists as their addresses say them. */
@RequestScoped
public class ProfileTables {
    private final CurationService curation;
    private final Requests requests;

    @Inject
    public ProfileTables(CurationService curation, Requests requests) {
        this.curation = curation;
        this.requests = requests;
    }

    TableView<CurationRow> written() {
        var state = writtenState();
        return new TableView<>(state, written(state, state.page(), state.size()));
    }

    List<CurationRow> allWritten() {
        return written(writtenState(), 1, Integer.MAX_VALUE).items();
    }

    private Page<CurationRow> written(TableState state, int page, int size) {
        return curation.page(
                new CurationQuery(
                        Addressed.named(ProfileState.values(), state.filter("status")),
                        state.order(CurationQuery.Order.values()),
                        state.descending()),
                page,
                size);
    }

    private TableState writtenState() {
        return TableState.of(TableSpec.of("/kurasi", CurationQuery.Order.values(), List.of("status")), requests);
    }

    TableView<SilentRow> silent() {
        var state = silentState();
        return new TableView<>(state, silent(state, state.page(), state.size()));
    }

    List<SilentRow> allSilent() {
        return silent(silentState(), 1, Integer.MAX_VALUE).items();
    }

    private Page<SilentRow> silent(TableState state, int page, int size) {
        return curation.silent(
                new SilentQuery(state.order(SilentQuery.Order.values()), state.descending()), page, size);
    }

    private TableState silentState() {
        return TableState.of(
                TableSpec.of("/kurasi/belum-dikonfirmasi", SilentQuery.Order.values(), List.of()), requests);
    }
}
