package id.kipp.judging.view;

import java.util.Optional;

/** The codes under which the score page's script sends what is typed. */
public final class CardFields {
    public static final String GENERAL = "general";

    private static final String MARK = "mark-";
    private static final String COMMENT = "comment-";

    private CardFields() {}

    public static String mark(long criterion) {
        return MARK + criterion;
    }

    public static String comment(long criterion) {
        return COMMENT + criterion;
    }

    /** The criterion that a field is about; none when it is about the whole card, or is no field. */
    public static Optional<Long> criterion(String field) {
        return Optional.of(field)
                .filter(text -> text.matches("(mark|comment)-\\d{1,18}"))
                .map(text -> Long.valueOf(text.substring(text.indexOf('-') + 1)));
    }
}
