package id.kipp.catalogue.web;

import id.kipp.catalogue.CatalogueService;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code GET /saran?q=}: titles that answer what is being typed, as a JSON array. */
@WebServlet("/saran")
public class SuggestionServlet extends HttpServlet {
    private final transient CatalogueService catalogue;

    @Inject
    public SuggestionServlet(CatalogueService catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var typed = request.getParameter("q");
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Cache-Control", "public, max-age=60");
        var titles = Json.createArrayBuilder(catalogue.suggestions(typed == null ? "" : typed));
        response.getWriter().write(titles.build().toString());
    }
}
