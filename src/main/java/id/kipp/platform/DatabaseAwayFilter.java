package id.kipp.platform;

import id.kipp.kernel.transaction.BusyException;
import id.kipp.web.error.ErrorView;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** While the database does not answer, whatever needs it is told so at once, and what lies on the disk is sent as ever. */
public class DatabaseAwayFilter extends HttpFilter {
    private static final List<String> WITHOUT_DATABASE = List.of("/tema/", "/jakarta.faces.resource/", "/health");

    private final transient DatabaseWatch database;

    @Inject
    public DatabaseAwayFilter(DatabaseWatch database) {
        this.database = database;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (database.answers() || WITHOUT_DATABASE.stream().anyMatch(request.getRequestURI()::startsWith)) {
            chain.doFilter(request, response);
            return;
        }
        response.setIntHeader("Retry-After", BusyException.RETRY_AFTER_SECONDS);
        request.setAttribute(ErrorView.AWAY, true);
        response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
}
