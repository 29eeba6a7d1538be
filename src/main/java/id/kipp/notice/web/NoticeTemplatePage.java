package id.kipp.notice.web;

import id.kipp.kernel.NotFoundException;
import id.kipp.kernel.notice.NoticeKind;
import id.kipp.kernel.text.TypedText;
import id.kipp.notice.rules.TemplateText;
import id.kipp.notice.template.NoticeTemplate;
import id.kipp.notice.template.TemplateService;
import id.kipp.web.PageActions;
import id.kipp.web.text.TextBundles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words of one kind of notice in one language: typed, looked at with examples, and stored. */
@Named
@RequestScoped
public class NoticeTemplatePage {
    private static final String EXAMPLE = "notice.example.";

    private final TemplateService templates;
    private final TextBundles bundles;
    private final PageActions actions;

    private final NoticeKind kind;
    private final String language;
    private @Nullable String title;
    private @Nullable String text;
    private @Nullable NoticeTemplate stored;
    private boolean read;

    @Inject
    public NoticeTemplatePage(TemplateService templates, TextBundles bundles, PageActions actions) {
        this.templates = templates;
        this.bundles = bundles;
        this.actions = actions;
        this.kind = templates.kind(actions.requests().parameter("kind").orElse(""));
        this.language = actions.requests()
                .parameter("language")
                .filter(code -> code.equals("id") || code.equals("en"))
                .orElseThrow(() -> new NotFoundException("language"));
    }

    /** Words that are those of the house are stored as none. */
    public void save() {
        var own = TypedText.line(getTitle()).equals(house("notice.title."))
                && TypedText.lines(getText()).equals(house("notice.text."));
        var typed = new NoticeTemplate(kind.name(), language, own ? "" : getTitle(), own ? "" : getText());
        actions.attempt(
                () -> templates.put(typed, actions.formVersion()), "notice.template.saved", "/pemberitahuan/templat");
    }

    /** Shows what was typed with examples, and stores nothing. */
    public void look() {
        // The answer is the page itself, where the preview follows what was typed.
    }

    public String getFormVersion() {
        return actions.mark(templates.version(kind.name(), language));
    }

    /** What stands there now. */
    public String getStoredTitle() {
        return words("notice.title.", NoticeTemplate::title);
    }

    public String getStoredText() {
        return words("notice.text.", NoticeTemplate::text);
    }

    public String getPreviewTitle() {
        return example(getTitle());
    }

    public String getPreviewText() {
        return example(getText());
    }

    private String example(String words) {
        return TemplateText.filled(
                words,
                kind.placeholders().stream().collect(Collectors.toMap(name -> name, name -> said(EXAMPLE + name))));
    }

    private String words(String key, Function<NoticeTemplate, String> part) {
        if (!read) {
            stored = templates.find(kind.name(), language).orElse(null);
            read = true;
        }
        var known = stored;
        return known == null ? house(key) : part.apply(known);
    }

    /** The words of the house, in which an apostrophe is doubled. */
    private String house(String key) {
        return TemplateText.named(said(key + kind.name()).replace("''", "'"), kind.placeholders());
    }

    private String said(String key) {
        return bundles.text(Locale.forLanguageTag(language), key);
    }

    public long getRecipients() {
        return templates.recipients(kind.name());
    }

    public String getKind() {
        return kind.name();
    }

    public String getLanguage() {
        return language;
    }

    /** How the placeholders are written, in one line. */
    public String getPlaceholders() {
        return kind.placeholders().stream().map(name -> "{" + name + "}").collect(Collectors.joining(", "));
    }

    public String getTitle() {
        var typed = title;
        return typed == null ? getStoredTitle() : typed;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getText() {
        var typed = text;
        return typed == null ? getStoredText() : typed;
    }

    public void setText(String text) {
        this.text = text;
    }
}
