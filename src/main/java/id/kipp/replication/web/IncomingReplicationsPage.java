package id.kipp.replication.web;

import id.kipp.replication.ProjectQuery.Which;
import id.kipp.replication.rules.ReplicationState;
import id.kipp.replication.view.ProjectRow;
import id.kipp.web.table.TableView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** Who asks the own institution to copy its innovations, and until when to answer. */
@Named
@RequestScoped
public class IncomingReplicationsPage {
    static final String ADDRESS = "/replikasi/masuk";

    private final ReplicationTable replications;
    private @Nullable TableView<ProjectRow> table;

    @Inject
    public IncomingReplicationsPage(ReplicationTable replications) {
        this.replications = replications;
    }

    public TableView<ProjectRow> getTable() {
        var known = table;
        if (known == null) {
            known = replications.table(Which.INCOMING, ADDRESS);
            table = known;
        }
        return known;
    }

    public ReplicationState[] getStates() {
        return ReplicationState.values();
    }
}
