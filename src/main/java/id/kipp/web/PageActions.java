package id.kipp.web;

import id.kipp.kernel.FormVersion;
import id.kipp.kernel.RuleViolationException;
import id.kipp.kernel.StaleDataException;
import id.kipp.web.text.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What a working page needs to answer a click: messages, texts, and the way to the next address. */
@Named
@RequestScoped
public class PageActions {
    private static final String SEEN = "formVersion";

    private final FlashMessages messages;
    private final Requests requests;
    private final Texts texts;

    private @Nullable RuleViolationException refusal;
    private boolean stale;

    @Inject
    public PageActions(FlashMessages messages, Requests requests, Texts texts) {
        this.messages = messages;
        this.requests = requests;
        this.texts = texts;
    }

    public FlashMessages messages() {
        return messages;
    }

    public Requests requests() {
        return requests;
    }

    public String text(String key, Object... values) {
        return texts.of(key, values);
    }

    /** Does it; the answer is what was wrong with the field when a rule refused. */
    public List<FieldError> wrongs(String field, Runnable deed) {
        return wrongs(key -> field, deed);
    }

    /** Does it; the answer is what was wrong, with the id of the field that belongs to the key of the reason. */
    public List<FieldError> wrongs(UnaryOperator<String> fieldOfKey, Runnable deed) {
        try {
            deed.run();
            return List.of();
        } catch (RuleViolationException refused) {
            return List.of(
                    new FieldError(fieldOfKey.apply(refused.key()), texts.filled(refused.key(), refused.values())));
        }
    }

    /** Does it, says that it is done and goes on; a refusal is said on the same page, where the typed input still stands. */
    public void attempt(Runnable deed, String doneKey, String address) {
        attempt(deed, doneKey, () -> address);
    }

    /** The same where the next address is known only when the deed is done. */
    public void attempt(Runnable deed, String doneKey, Supplier<String> address) {
        attempt(
                () -> {
                    deed.run();
                    return new Object[0];
                },
                doneKey,
                address);
    }

    /** The same where what comes of it is said in the message, once: a first password. */
    public void attemptAndTell(Supplier<String> deed, String doneKey, String address) {
        attempt(() -> new Object[] {deed.get()}, doneKey, () -> address);
    }

    private void attempt(Supplier<Object[]> deed, String doneKey, Supplier<String> address) {
        Object[] told;
        try {
            told = deed.get();
        } catch (RuleViolationException refused) {
            refuse(refused);
            return;
        } catch (StaleDataException changed) {
            tellStale();
            return;
        }
        messages.ok(doneKey, told);
        requests.go(address.get());
    }

    /** Says that somebody else changed it meanwhile; the page shows what stands there now where it can. */
    public void tellStale() {
        messages.warn(stands() ? "web.stale.text" : "web.error.conflict.text");
        stale = true;
    }

    /** Says why not, above the form and at the field that it is about. */
    public void refuse(RuleViolationException reason) {
        messages.refused(reason);
        refusal = reason;
    }

    /** Why the form was refused, where it is one of these reasons: for the field that they are about; empty otherwise. */
    public String refusal(String keys) {
        var refused = refusal;
        return refused != null && List.of(keys.split(" ")).contains(refused.key())
                ? texts.of(refused.key(), refused.values().toArray())
                : "";
    }

    /** What the form that was sent had been filled with. */
    public FormVersion formVersion() {
        return new FormVersion(requests.parameter(SEEN).orElse(""));
    }

    /** What the form shall say that it had been filled with: what it said before, unless that was shown to be out of date. */
    public String mark(FormVersion now) {
        return stands() && !stale ? formVersion().mark() : now.mark();
    }

    /** Whether somebody else changed it in between; the page shows what stands there now, beside what was typed. */
    public boolean isStale() {
        return stale && stands();
    }

    private boolean stands() {
        return requests.parameter(SEEN).isPresent();
    }
}
