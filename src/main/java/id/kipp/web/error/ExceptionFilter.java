package id.kipp.web.error;

import id.kipp.kernel.NotFoundException;
import id.kipp.kernel.RuleViolationException;
import id.kipp.kernel.StaleDataException;
import id.kipp.kernel.access.CurrentActor;
import id.kipp.kernel.access.NotPermittedException;
import id.kipp.kernel.access.NotSignedInException;
import id.kipp.kernel.transaction.BusyException;
import id.kipp.kernel.transaction.Contention;
import id.kipp.web.guard.ReturnAddress;
import id.kipp.web.routing.RoutingFilter;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Turns what went wrong into a page that says what to do; only the unforeseen is logged as an error. */
public class ExceptionFilter extends HttpFilter {
    private static final Logger LOG = Logger.getLogger(ExceptionFilter.class.getName());

    /** Request attribute: what the error page shows. */
    static final String TROUBLE = "kipp.trouble";

    private final transient CurrentActor current;

    @Inject
    public ExceptionFilter(CurrentActor current) {
        this.current = current;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            if (response.isCommitted()) {
                throw e;
            }
            answer(request, response, known(e));
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Throwable cause) throws IOException {
        if (cause instanceof NotSignedInException) {
            redirect(
                    request,
                    response,
                    "/masuk?ke=" + URLEncoder.encode(returnAddress(request), StandardCharsets.UTF_8));
            return;
        }
        if (cause instanceof NotPermittedException && isNotTrustedYet()) {
            redirect(request, response, "/keamanan");
            return;
        }
        response.resetBuffer();
        if (cause instanceof NotFoundException) {
            request.setAttribute(TROUBLE, cause.getCause());
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (cause instanceof NotPermittedException) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (cause instanceof BusyException busy) {
            request.setAttribute(TROUBLE, busy);
            response.setIntHeader("Retry-After", BusyException.RETRY_AFTER_SECONDS);
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } else if (cause instanceof RuleViolationException violation) {
            request.setAttribute(TROUBLE, violation);
            response.sendError(HttpServletResponse.SC_CONFLICT);
        } else if (cause instanceof StaleDataException) {
            response.sendError(HttpServletResponse.SC_CONFLICT);
        } else {
            var number = UUID.randomUUID().toString().substring(0, 8);
            LOG.log(Level.SEVERE, cause, () -> "incident " + number + " at " + request.getRequestURI());
            request.setAttribute(TROUBLE, number);
            response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }

    /** Somebody whose second factor is still to be set up may do nothing else. */
    private boolean isNotTrustedYet() {
        return current.find().filter(actor -> actor.permissions().isEmpty()).isPresent();
    }

    private static Throwable known(Throwable thrown) {
        if (Contention.ofAnyKind(thrown)) {
            return BusyException.of(thrown);
        }
        for (Throwable t = thrown; t != null && t.getCause() != t; t = t.getCause()) {
            if (t instanceof NotSignedInException
                    || t instanceof NotFoundException
                    || t instanceof NotPermittedException
                    || t instanceof RuleViolationException
                    || t instanceof StaleDataException) {
                return t;
            }
        }
        return thrown;
    }

    private static String returnAddress(HttpServletRequest request) {
        var address = request.getAttribute(RoutingFilter.ADDRESS);
        return address == null || ReturnAddress.isLong(address.toString()) ? "/" : address.toString();
    }

    /** An Ajax answer cannot be redirected by its status; it carries the address instead. */
    private static void redirect(HttpServletRequest request, HttpServletResponse response, String address)
            throws IOException {
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.resetBuffer();
            response.setContentType("text/xml");
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.getWriter()
                    .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                            + address.replace("&", "&amp;").replace("\"", "&quot;")
                            + "\"/></partial-response>");
        } else {
            response.sendRedirect(address);
        }
    }
}
