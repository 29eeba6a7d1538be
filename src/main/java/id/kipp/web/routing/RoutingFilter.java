package id.kipp.web.routing;

import id.kipp.kernel.access.CurrentActor;
import id.kipp.kernel.access.NotPermittedException;
import id.kipp.kernel.access.Permission;
import id.kipp.web.cache.HeldResponse;
import id.kipp.web.cache.PublicPageCache;
import id.kipp.web.guard.ReturnAddress;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Leads a readable address to its page; a page's own file name is no address. */
public class RoutingFilter extends HttpFilter {
    /** Request attribute with the address as the reader sees it. */
    public static final String ADDRESS = "kipp.address";

    private final Routes routes;
    private final CurrentActor current;
    private final PublicPageCache pages;

    @Inject
    public RoutingFilter(Routes routes, CurrentActor current, PublicPageCache pages) {
        this.routes = routes;
        this.pages = pages;
        this.current = current;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        if (path.endsWith(".xhtml") && !path.startsWith("/jakarta.faces.resource/")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var found = routes.find(path);
        if (found.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        var query = ReturnAddress.withoutLong(request.getQueryString());
        request.setAttribute(ADDRESS, query == null ? path : path + "?" + query);
        if (found.get().forSignedIn()) {
            current.get();
        }
        requireOneOf(found.get().permissions());
        var withValues = new WithPathValues(request, found.get().values());
        if (isForAnybody(request, found.get())) {
            answerAnybody(found.get().page(), withValues, response);
        } else {
            request.getRequestDispatcher(found.get().page()).forward(withValues, response);
        }
    }

    /** A page that is kept is not made again, and one that the reader has is not even sent. */
    private void answerAnybody(String page, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var key = pages.key(request, String.valueOf(request.getAttribute(ADDRESS)));
        var kept = key.flatMap(pages::find);
        if (kept.isPresent()) {
            kept.get().send(request, response);
            return;
        }
        var held = new HeldResponse(response);
        request.getRequestDispatcher(page).forward(request, held);
        var made = held.finish(request);
        if (made.isPresent()) {
            key.ifPresent(place -> pages.keep(place, made.get()));
            made.get().send(request, response);
        }
    }

    /** The same for everybody: a public page, read by somebody whom the portal knows nothing of. */
    private boolean isForAnybody(HttpServletRequest request, Routes.Found found) {
        return request.getMethod().equals("GET")
                && found.permissions().isEmpty()
                && !found.forSignedIn()
                && request.getSession(false) == null
                && current.find().isEmpty();
    }

    private void requireOneOf(Set<Permission> permissions) {
        if (!permissions.isEmpty()) {
            var actor = current.get();
            if (permissions.stream().noneMatch(actor::may)) {
                throw new NotPermittedException(permissions.iterator().next());
            }
        }
    }

    /**
     * The request with the values of its path beside its other parameters. Only what is posted is a form: an address that looks like
     * one opens the page and does nothing.
     */
    private static final class WithPathValues extends HttpServletRequestWrapper {
        private static final String OF_A_FORM = "jakarta.faces.";

        private final Map<String, String> values;

        WithPathValues(HttpServletRequest request, Map<String, String> values) {
            super(request);
            this.values = values;
        }

        private boolean isHidden(String name) {
            return (name.startsWith(OF_A_FORM) && !getMethod().equals("POST"))
                    || (name.equals(ReturnAddress.NAME) && ReturnAddress.isLong(super.getParameter(name)));
        }

        @Override
        public @Nullable String getParameter(String name) {
            var value = values.get(name);
            return value != null || isHidden(name) ? value : super.getParameter(name);
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            var value = values.get(name);
            if (value != null) {
                return new String[] {value};
            }
            return isHidden(name) ? null : super.getParameterValues(name);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            var all = new HashMap<>(super.getParameterMap());
            all.keySet().removeIf(this::isHidden);
            values.forEach((name, value) -> all.put(name, new String[] {value}));
            return Collections.unmodifiableMap(all);
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(getParameterMap().keySet());
        }
    }
}
