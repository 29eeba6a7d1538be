package id.kipp.web.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.AbstractMap;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The words on the page in the reader's language: {@code #{t['module.subject.message']}}. */
@Named("t")
@RequestScoped
public class Texts extends AbstractMap<String, String> {
    private final TextBundles bundles;
    private final Language language;
    private final Formats formats;

    @Inject
    public Texts(TextBundles bundles, Language language, Formats formats) {
        this.bundles = bundles;
        this.language = language;
        this.formats = formats;
    }

    @Override
    public String get(Object key) {
        return bundles.text(language.getLocale(), key.toString());
    }

    @Override
    public boolean containsKey(Object key) {
        return bundles.has(language.getLocale(), key.toString());
    }

    /** A text with placeholders, moments among the values in the words of the country: {@code #{t.of('submission.words', n)}}. */
    public String of(String key, Object... values) {
        var shown = Arrays.stream(values)
                .map(value -> value instanceof Instant at ? formats.instant(at) : value)
                .toArray();
        return bundles.text(language.getLocale(), key, shown);
    }

    /** A text whose values come as a list, such as those of a rule's answer. */
    public String filled(String key, List<Object> values) {
        return of(key, values.toArray());
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return Set.of();
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
