package id.kipp.web.error;

import id.kipp.kernel.RuleViolationException;
import id.kipp.web.text.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** What an error page says: the rule that refused, the number of the incident, or the page's own words. */
@Named
@RequestScoped
public class ErrorView {
    private final HttpServletRequest request;
    private final Texts texts;

    @Inject
    public ErrorView(HttpServletRequest request, Texts texts) {
        this.request = request;
        this.texts = texts;
    }

    public String text(String key) {
        var known = request.getAttribute(ExceptionFilter.TROUBLE);
        if (known instanceof RuleViolationException violation) {
            return texts.of(violation.key(), violation.values().toArray());
        }
        return texts.of(key, known == null ? "" : known);
    }
}
