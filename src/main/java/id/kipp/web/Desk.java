package id.kipp.web;

import id.kipp.kernel.RuleViolation;
import id.kipp.kernel.StaleChange;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;

/** What a working page needs to answer a click: messages, texts, and the way to the next address. */
@RequestScoped
public class Desk {
    private final Messages messages;
    private final Requests requests;
    private final Texts texts;

    @Inject
    public Desk(Messages messages, Requests requests, Texts texts) {
        this.messages = messages;
        this.requests = requests;
        this.texts = texts;
    }

    public Messages messages() {
        return messages;
    }

    public Requests requests() {
        return requests;
    }

    public String text(String key, Object... values) {
        return texts.of(key, values);
    }

    /** Does it, says that it is done and goes on; a refusal is said on the same page, where the typed input still stands. */
    public void attempt(Runnable deed, String doneKey, String address) {
        attempt(deed, doneKey, () -> address);
    }

    /** The same where the next address is known only when the deed is done. */
    public void attempt(Runnable deed, String doneKey, Supplier<String> address) {
        try {
            deed.run();
        } catch (RuleViolation refused) {
            messages.refused(refused);
            return;
        } catch (StaleChange changed) {
            messages.warn("web.error.conflict.text");
            return;
        }
        messages.ok(doneKey);
        requests.go(address.get());
    }
}
