package id.kipp.competition.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a question is answered. */
public enum AnswerKind {
    /** In one's own words, counted against the question's limit. */
    TEXT,
    YES_NO,
    /** One of the choices that the question offers. */
    CHOICE,
    DATE,
    /** The address of a page or a video. */
    LINK;

    /** The answers that a question of yes or no offers, as they are kept. */
    public static final List<String> YES_OR_NO = List.of("Ya", "Tidak");

    /** Whether the answer's words are counted. */
    public boolean isProse() {
        return this == TEXT;
    }

    /** Whether the answer is picked from a list. */
    public boolean isPicked() {
        return this == YES_NO || this == CHOICE;
    }

    /** The key of its name on screen. */
    public String textKey() {
        return "competition.kind." + name().toLowerCase(Locale.ROOT);
    }

    public static Optional<AnswerKind> named(String name) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }
}
