package id.kipp.replication.web;

import id.kipp.kernel.NotFoundException;
import id.kipp.replication.ReplicationViewService;
import id.kipp.replication.view.ProjectView;
import id.kipp.web.Requests;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** The replication of the address, as its pages show it. */
@Named("openedReplication")
@RequestScoped
public class OpenedReplication {
    private final ReplicationViewService views;
    private final Requests requests;
    private @Nullable ProjectView view;

    @Inject
    public OpenedReplication(ReplicationViewService views, Requests requests) {
        this.views = views;
        this.requests = requests;
    }

    public String getNumber() {
        return requests.parameter("number").orElseThrow(() -> new NotFoundException("replication without a number"));
    }

    public ProjectView getView() {
        var known = view;
        if (known == null) {
            known = views.project(getNumber());
            view = known;
        }
        return known;
    }

    /** As it stands now, when somebody changed it meanwhile. */
    void forget() {
        view = null;
    }

    public String getAddress() {
        return "/replikasi/" + getNumber();
    }

    /** The version that the form that was sent had been filled with; one that it cannot have, when it says none. */
    int seen() {
        return requests.id("version")
                .filter(version -> version <= Integer.MAX_VALUE)
                .map(Long::intValue)
                .orElse(-1);
    }
}
