package id.kipp.replication.web;

import id.kipp.replication.ProjectQuery.Which;
import id.kipp.replication.rules.ReplicationState;
import id.kipp.replication.view.ProjectRow;
import id.kipp.web.table.TableView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** What the own institution copies: what is next, and when. */
@Named
@RequestScoped
public class MyReplicationsPage {
    static final String ADDRESS = "/replikasi/saya";

    private final ReplicationTable replications;
    private @Nullable TableView<ProjectRow> table;

    @Inject
    public MyReplicationsPage(ReplicationTable replications) {
        this.replications = replications;
    }

    public TableView<ProjectRow> getTable() {
        var known = table;
        if (known == null) {
            known = replications.table(Which.MINE, ADDRESS);
            table = known;
        }
        return known;
    }

    public ReplicationState[] getStates() {
        return ReplicationState.values();
    }
}
