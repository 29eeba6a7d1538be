package id.kipp.catalogue.web;

import id.kipp.catalogue.rules.Shortening;
import id.kipp.catalogue.search.Marks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Texts of a list: their first words, and in them the words that were looked for: {@code #{snippet.parts(snippet.of(row.summary), marks)}}. */
@Named
@ApplicationScoped
public class Snippet {
    private static final int LONGEST = 220;

    public String of(String text) {
        return Shortening.of(text, LONGEST);
    }

    /** @param marks none in a list that answers no words */
    public List<Marks.Part> parts(String text, @Nullable Marks marks) {
        return (marks == null ? Marks.NONE : marks).of(text);
    }
}
