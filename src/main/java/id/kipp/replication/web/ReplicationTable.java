package id.kipp.replication.web;

import id.kipp.kernel.Addressed;
import id.kipp.kernel.Page;
import id.kipp.replication.ProjectOrder;
import id.kipp.replication.ProjectQuery;
import id.kipp.replication.ProjectQuery.Which;
import id.kipp.replication.ReplicationViewService;
import id.kipp.replication.rules.ReplicationState;
import id.kipp.replication.view.ProjectRow;
import id.kipp.web.Requests;
import id.kipp.web.table.TableSpec;
import id.kipp.web.table.TableState;
import id.kipp.web.table.TableView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** A list of replications as its address says it. */
@RequestScoped
public class ReplicationTable {
    private final ReplicationViewService views;
    private final Requests requests;

    @Inject
    public ReplicationTable(ReplicationViewService views, Requests requests) {
        this.views = views;
        this.requests = requests;
    }

    TableView<ProjectRow> table(Which which, String address) {
        var state = state(address);
        return new TableView<>(state, page(which, state, state.page(), state.size()));
    }

    /** All rows, whatever page is shown. */
    List<ProjectRow> all(Which which, String address) {
        return page(which, state(address), 1, Integer.MAX_VALUE).items();
    }

    private TableState state(String address) {
        var spec = TableSpec.of(address, ProjectOrder.values(), List.of("status"));
        return TableState.of(spec, requests);
    }

    private Page<ProjectRow> page(Which which, TableState state, int page, int size) {
        var query = new ProjectQuery(
                which,
                Addressed.named(ReplicationState.values(), state.filter("status")),
                state.order(ProjectOrder.values()),
                state.descending());
        return which == Which.MINE || which == Which.INCOMING
                ? views.own(query, page, size)
                : views.watched(query, page, size);
    }
}
