package id.kipp.web.error;

import id.kipp.kernel.RuleViolationException;
import id.kipp.kernel.transaction.BusyException;
import id.kipp.web.text.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** What an error page says: the rule that refused, the number of the incident, or the page's own words. */
@Named
@RequestScoped
public class ErrorView {
    /** Request attribute: the database does not answer, so that nothing can be done for now. */
    public static final String AWAY = "kipp.away";

    private final HttpServletRequest request;
    private final Texts texts;

    @Inject
    public ErrorView(HttpServletRequest request, Texts texts) {
        this.request = request;
        this.texts = texts;
    }

    /** Whether the whole portal waits for its database. */
    public boolean isAway() {
        return request.getAttribute(AWAY) != null;
    }

    /** Why nothing can be done for now, and what to do about it. */
    public String getBusyText() {
        if (isAway()) {
            return texts.get("web.error.away.text");
        }
        return texts.get(
                request.getAttribute(ExceptionFilter.TROUBLE) instanceof BusyException busy
                        ? busy.key()
                        : "web.error.busy.text");
    }

    /** Whether the database went away in the middle of the request. */
    public boolean isLost() {
        return request.getAttribute(ExceptionFilter.TROUBLE) instanceof BusyException busy && busy.isLost();
    }

    public String text(String key) {
        var known = request.getAttribute(ExceptionFilter.TROUBLE);
        if (known instanceof RuleViolationException violation) {
            return texts.of(violation.key(), violation.values().toArray());
        }
        return texts.of(key, known == null ? "" : known);
    }
}
