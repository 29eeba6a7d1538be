package id.kipp.catalogue.web;

import id.kipp.catalogue.rules.Shortening;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** The first words of a longer text for a list: {@code #{snippet.of(row.summary)}}. */
@Named
@ApplicationScoped
public class Snippet {
    private static final int LONGEST = 220;

    public String of(String text) {
        return Shortening.of(text, LONGEST);
    }
}
