package id.kipp.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Set;

/** The words on the page in the reader's language: {@code #{t['module.subject.message']}}. */
@Named("t")
@RequestScoped
public class Texts extends AbstractMap<String, String> {
    private final TextLibrary library;
    private final Language language;

    @Inject
    public Texts(TextLibrary library, Language language) {
        this.library = library;
        this.language = language;
    }

    @Override
    public String get(Object key) {
        return library.text(language.getLocale(), key.toString());
    }

    @Override
    public boolean containsKey(Object key) {
        return library.has(language.getLocale(), key.toString());
    }

    /** A text with placeholders: {@code #{t.of('submission.words', n)}}. */
    public String of(String key, Object... values) {
        return library.text(language.getLocale(), key, values);
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
