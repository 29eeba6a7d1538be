package id.kipp.catalogue.profile.web;

import id.kipp.catalogue.profile.view.SilentRow;
import id.kipp.web.table.TableView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** The records whose owners have not confirmed them in time. */
@Named
@RequestScoped
public class SilentRecordsPage {
    private final ProfileTables tables;
    private @Nullable TableView<SilentRow> table;

    @Inject
    public SilentRecordsPage(ProfileTables tables) {
        this.tables = tables;
    }

    public TableView<SilentRow> getTable() {
        var known = table;
        if (known == null) {
            known = tables.silent();
            table = known;
        }
        return known;
    }
}
