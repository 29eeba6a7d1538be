package id.kipp.submission.rules;

import id.kipp.competition.rules.AnswerKind;
import id.kipp.kernel.RuleViolationException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** One answer as text: how it is kept whatever the kind of its question, and how people read it. */
public final class AnswerText {
    /** The most characters of a link. */
    public static final int LONGEST_LINK = 500;

    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2100;
    private static final Locale INDONESIAN = Locale.forLanguageTag("id");
    private static final DateTimeFormatter READ = DateTimeFormatter.ofPattern("d MMMM uuuu", INDONESIAN);

    /** Where the browser has no field for dates they are typed with the day first. */
    private static final List<DateTimeFormatter> TYPED = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT));

    /** A name of at least two parts, without a user before it, and after it no blank and nothing that no address has. */
    private static final Pattern ADDRESS = Pattern.compile(
            "https://[a-z0-9-]+(\\.[a-z0-9-]+)+(:\\d{1,5})?([/?#][^\\s\\p{Cntrl}\"<>\\\\^`{|}]*)?",
            Pattern.CASE_INSENSITIVE);

    private AnswerText() {}

    /**
     * The answer as it is kept; what the question cannot take is refused with what to do about it.
     *
     * @param choices what the question offers where the answer is picked
     * @param clean what was typed, cleaned as text of several lines
     */
    public static String kept(AnswerKind kind, List<String> choices, String clean) {
        if (clean.isEmpty()) {
            return clean;
        }
        return switch (kind) {
            case TEXT -> clean;
            case YES_NO, CHOICE -> picked(choices, clean);
            case DATE ->
                date(clean)
                        .filter(day -> day.getYear() >= EARLIEST_YEAR && day.getYear() <= LATEST_YEAR)
                        .map(LocalDate::toString)
                        .orElseThrow(() -> new RuleViolationException("submission.answer.date"));
            case LINK -> link(clean);
        };
    }

    /** The same as people read it; a text that does not fit the kind is shown as it stands. */
    public static String shown(AnswerKind kind, String kept) {
        return switch (kind) {
            case TEXT, YES_NO, CHOICE, LINK -> kept;
            case DATE -> date(kept).map(READ::format).orElse(kept);
        };
    }

    private static String picked(List<String> choices, String clean) {
        if (!choices.contains(clean)) {
            throw new RuleViolationException("submission.answer.choice");
        }
        return clean;
    }

    private static Optional<LocalDate> date(String text) {
        for (var form : TYPED) {
            try {
                return Optional.of(LocalDate.parse(text, form));
            } catch (DateTimeException otherwise) {
                // The next form may be the one that was typed.
            }
        }
        return Optional.empty();
    }

    private static String link(String clean) {
        if (clean.length() > LONGEST_LINK) {
            throw new RuleViolationException("submission.answer.link.long", LONGEST_LINK);
        }
        if (!ADDRESS.matcher(clean).matches()) {
            throw new RuleViolationException("submission.answer.link");
        }
        return clean;
    }
}
