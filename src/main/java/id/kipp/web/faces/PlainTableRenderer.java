package id.kipp.web.faces;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.context.ResponseWriterWrapper;
import jakarta.faces.render.FacesRenderer;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.primefaces.component.datatable.DataTable;
import org.primefaces.component.datatable.DataTableRenderer;

/** Draws the table as a table: no widget is started, and nobody is told of a grid whose cells the arrow keys would reach. */
@FacesRenderer(componentFamily = "org.primefaces.component", rendererType = PlainTable.TYPE)
public class PlainTableRenderer extends DataTableRenderer {

    @Override
    protected void encodeScript(FacesContext context, DataTable table) {
        // Links and forms do what the widget would.
    }

    @Override
    protected void encodeMarkup(FacesContext context, DataTable table) throws IOException {
        var writer = context.getResponseWriter();
        context.setResponseWriter(new WithoutGrid(writer));
        try {
            super.encodeMarkup(context, table);
        } finally {
            context.setResponseWriter(writer);
        }
    }

    /** What is said of a column is said in its heading, not in each of its cells. */
    private static final class WithoutGrid extends ResponseWriterWrapper {
        private static final Set<Object> GRID = Set.of("grid", "gridcell", "row", "columnheader");

        private String element = "";

        WithoutGrid(ResponseWriter wrapped) {
            super(wrapped);
        }

        @Override
        public void startElement(String name, @Nullable UIComponent component) throws IOException {
            element = name;
            super.startElement(name, component);
        }

        @Override
        public void writeAttribute(String name, @Nullable Object value, @Nullable String property) throws IOException {
            var isOfGrid = name.equals("role") && value != null && GRID.contains(value);
            var isOfHeading = name.equals("aria-sort");
            if (!isOfGrid && !(isOfHeading && (!element.equals("th") || "none".equals(value)))) {
                super.writeAttribute(name, value, property);
            }
        }
    }
}
