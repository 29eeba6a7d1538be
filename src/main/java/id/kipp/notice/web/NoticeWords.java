package id.kipp.notice.web;

import id.kipp.kernel.notice.NoticeValue;
import id.kipp.notice.InboxLine;
import id.kipp.notice.rules.TemplateText;
import id.kipp.notice.template.NoticeWording;
import id.kipp.notice.template.TemplateService;
import id.kipp.web.text.Formats;
import id.kipp.web.text.Language;
import id.kipp.web.text.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Says a notice in the reader's language: in the secretariat's words where there are some, else in those of the house. */
@RequestScoped
public class NoticeWords {
    private static final String TITLE = "notice.title.";
    private static final String TEXT = "notice.text.";

    private final Texts texts;
    private final Formats formats;
    private final Language language;
    private final TemplateService templates;
    private @Nullable Map<String, NoticeWording> wordings;

    @Inject
    public NoticeWords(Texts texts, Formats formats, Language language, TemplateService templates) {
        this.texts = texts;
        this.formats = formats;
        this.language = language;
        this.templates = templates;
    }

    String title(InboxLine line) {
        return said(line, TITLE, NoticeWording::title);
    }

    String text(InboxLine line) {
        return said(line, TEXT, NoticeWording::text);
    }

    private String said(InboxLine line, String key, Function<NoticeWording, String> part) {
        var values = line.values().stream().map(this::said).toList();
        var wording = wordings().get(line.kind());
        return wording == null
                ? texts.of(key + line.kind(), values.toArray())
                : TemplateText.filled(part.apply(wording), named(wording.placeholders(), values));
    }

    private static Map<String, String> named(List<String> names, List<String> values) {
        var named = new HashMap<String, String>();
        for (int i = 0; i < Math.min(names.size(), values.size()); i++) {
            named.put(names.get(i), values.get(i));
        }
        return named;
    }

    private Map<String, NoticeWording> wordings() {
        var known = wordings;
        if (known == null) {
            known = templates.words(language.getCode());
            wordings = known;
        }
        return known;
    }

    private String said(NoticeValue value) {
        return switch (value.sort()) {
            case PLAIN -> value.text();
            case MOMENT -> formats.instant(Instant.parse(value.text()));
            case DEADLINE -> formats.deadline(Instant.parse(value.text()));
            case KEY -> texts.get(value.text());
        };
    }
}
