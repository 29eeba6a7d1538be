package id.kipp.catalogue.profile.web;

import id.kipp.catalogue.profile.rules.ProfileState;
import id.kipp.catalogue.profile.view.CurationRow;
import id.kipp.web.table.TableView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** What owners wrote and sent, what waits first. */
@Named
@RequestScoped
public class CurationPage {
    private final ProfileTables tables;
    private @Nullable TableView<CurationRow> table;

    @Inject
    public CurationPage(ProfileTables tables) {
        this.tables = tables;
    }

    public TableView<CurationRow> getTable() {
        var known = table;
        if (known == null) {
            known = tables.written();
            table = known;
        }
        return known;
    }

    public ProfileState[] getStates() {
        return ProfileState.values();
    }
}
