package id.kipp.web;

import id.kipp.kernel.RuleViolationException;
import id.kipp.kernel.access.CurrentActor;
import id.kipp.web.text.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the portal wants to tell the person on the page that comes next, once. It waits in the session; a stranger, who is told on
 * the same page, needs none.
 */
@RequestScoped
public class FlashMessages {
    private static final String WAITING = "kipp.waiting";

    /** One thing to say; the kind is ok, warn or error. */
    public record Message(String kind, String text) implements Serializable {}

    private final Texts texts;
    private final CurrentActor current;
    private final HttpServletRequest request;
    private final List<Message> here = new ArrayList<>();

    @Inject
    public FlashMessages(Texts texts, CurrentActor current, HttpServletRequest request) {
        this.texts = texts;
        this.current = current;
        this.request = request;
    }

    public void ok(String key, Object... values) {
        say(new Message("ok", texts.of(key, values)));
    }

    public void warn(String key, Object... values) {
        say(new Message("warn", texts.of(key, values)));
    }

    public void refused(RuleViolationException violation) {
        say(new Message("error", texts.of(violation.key(), violation.values().toArray())));
    }

    public void error(String key, Object... values) {
        say(new Message("error", texts.of(key, values)));
    }

    private void say(Message message) {
        here.add(message);
        if (current.find().isPresent()) {
            keep();
        }
    }

    /** Keeps what is still to be said for the page that comes next. */
    void keep() {
        if (!here.isEmpty()) {
            var all = waiting();
            here.clear();
            request.getSession(true).setAttribute(WAITING, new ArrayList<>(all));
        }
    }

    /** Takes what is waiting; it is not said twice. */
    List<Message> take() {
        var all = waiting();
        here.clear();
        var session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(WAITING);
        }
        return all;
    }

    /** The same twice, as when a button was pressed twice, is said once. */
    private List<Message> waiting() {
        return Stream.concat(kept(request.getSession(false)), here.stream())
                .distinct()
                .toList();
    }

    private static Stream<Message> kept(@Nullable HttpSession session) {
        return session != null && session.getAttribute(WAITING) instanceof List<?> messages
                ? messages.stream().map(Message.class::cast)
                : Stream.empty();
    }
}
