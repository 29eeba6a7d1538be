package id.kipp.web.faces;

import jakarta.faces.application.ResourceDependencies;
import jakarta.faces.component.FacesComponent;
import org.primefaces.component.datatable.DataTable;

/**
 * PrimeFaces' table as the server draws it, without the scripts that it would bring: order, filters, pages and choices are links and
 * forms, so that a list reads and acts in any browser and weighs nothing more than its rows.
 */
@FacesComponent(PlainTable.TYPE)
@ResourceDependencies({})
public class PlainTable extends DataTable {
    public static final String TYPE = "id.kipp.PlainTable";

    public PlainTable() {
        setRendererType(TYPE);
    }
}
