package id.kipp.web;

import id.kipp.kernel.RuleViolationException;
import id.kipp.web.text.Texts;
import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** What the portal wants to tell the person on the page that comes next, once. */
@SessionScoped
public class FlashMessages implements Serializable {

    /** One thing to say; the kind is ok, warn or error. */
    public record Message(String kind, String text) implements Serializable {}

    private final Texts texts;
    private final ArrayList<Message> waiting = new ArrayList<>();

    @Inject
    public FlashMessages(Texts texts) {
        this.texts = texts;
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

    /** The same twice, as when a button was pressed twice, is said once. */
    private void say(Message message) {
        if (!waiting.contains(message)) {
            waiting.add(message);
        }
    }

    /** Takes what is waiting; it is not said twice. */
    List<Message> take() {
        var taken = List.copyOf(waiting);
        waiting.clear();
        return taken;
    }
}
