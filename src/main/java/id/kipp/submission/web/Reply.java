package id.kipp.submission.web;

import id.kipp.kernel.RuleViolation;
import id.kipp.web.Messages;
import id.kipp.web.Requests;
import id.kipp.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** How a page answers what it was asked to do: the reason of a refusal stays on the page, a success is said on the next. */
@RequestScoped
class Reply {
    private final Messages messages;
    private final Requests requests;
    private final Texts texts;

    @Inject
    Reply(Messages messages, Requests requests, Texts texts) {
        this.messages = messages;
        this.requests = requests;
        this.texts = texts;
    }

    /** Does it; the answer is what was wrong with the field when a rule refused. */
    List<Wrong> wrongs(String field, Runnable deed) {
        return wrongs(key -> field, deed);
    }

    /** Does it; the answer is what was wrong, with the field that belongs to the key of the reason. */
    List<Wrong> wrongs(UnaryOperator<String> fieldOfKey, Runnable deed) {
        try {
            deed.run();
            return List.of();
        } catch (RuleViolation refused) {
            var text = texts.filled(refused.key(), refused.values());
            return List.of(new Wrong(fieldOfKey.apply(refused.key()), text));
        }
    }

    /** Says it on the next page. */
    void ok(String key, Object... values) {
        messages.ok(key, values);
    }

    void go(String address) {
        requests.go(address);
    }

    Optional<String> parameter(String name) {
        return requests.parameter(name);
    }

    /** The row whose button was pressed. */
    Optional<Long> id(String name) {
        return requests.id(name);
    }

    String text(String key, Object... values) {
        return texts.of(key, values);
    }
}
