package id.kipp.catalogue.profile.rules;

import id.kipp.kernel.RuleViolationException;
import id.kipp.kernel.Words;
import id.kipp.kernel.text.TypedNumber;
import id.kipp.kernel.text.TypedText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What may be told of an innovation, and in which form. */
public final class FactRule {
    private static final Pattern MAILBOX = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");
    private static final Pattern LINK = Pattern.compile("https?://[^\\s/]+\\.[^\\s]+");
    private static final BigDecimal MOST = new BigDecimal("1000000000000");
    private static final String UNKNOWN_CHOICE = "catalogue.profile.choice.unknown";
    private static final String NO_DAY = "catalogue.profile.day.unreadable";

    private FactRule() {}

    /**
     * What was typed, cleaned; refused where something is wrong with it.
     *
     * @param today no fact is true of a later day
     */
    public static Fact read(TypedFact typed, LocalDate today) {
        var field = typed.field();
        var value = value(field.shape(), typed.value());
        if (value.isEmpty()) {
            if (typed.rest().anyMatch(text -> !TypedText.line(text).isEmpty())) {
                throw new RuleViolationException("catalogue.profile.value.empty");
            }
            return Fact.none(field);
        }
        var measured = field.shape() == FieldShape.MEASURE;
        return new Fact(
                field,
                value,
                measured ? number(typed.before()) : null,
                measured ? result(typed.after()) : null,
                measured ? unit(typed.unit()) : null,
                measured ? year(typed.since(), today) : null,
                Words.optionalLine(typed.sourceTitle(), ProfileLimits.SOURCE).orElse(null),
                link(typed.sourceUrl()),
                day(typed.asOf(), today));
    }

    private static String value(FieldShape shape, String typed) {
        return switch (shape) {
            case TEXT -> Words.optional(typed, ProfileLimits.TEXT).orElse("");
            case LINE, MEASURE -> Words.optionalLine(typed, ProfileLimits.LINE).orElse("");
            case LIST -> list(typed);
            case COST -> choice(typed, CostBand.of(TypedText.line(typed)).isPresent());
            case EVIDENCE -> choice(typed, Evidence.of(TypedText.line(typed)).isPresent());
            case MAILBOX -> mailbox(typed);
        };
    }

    /** One thing in each line; bullets and blank lines are left out. */
    private static String list(String typed) {
        var items = TypedText.lines(typed)
                .lines()
                .map(line -> Words.optionalLine(line.replaceFirst("^\\s*[-*\u2022]\\s*", ""), ProfileLimits.LINE))
                .flatMap(Optional::stream)
                .toList();
        if (items.size() > ProfileLimits.ITEMS) {
            throw new RuleViolationException("catalogue.profile.list.long", items.size(), ProfileLimits.ITEMS);
        }
        return items.stream().collect(Collectors.joining("\n"));
    }

    private static String choice(String typed, boolean known) {
        var word = TypedText.line(typed);
        if (!word.isEmpty() && !known) {
            throw new RuleViolationException(UNKNOWN_CHOICE);
        }
        return word;
    }

    private static String mailbox(String typed) {
        var address = Words.optionalLine(typed, ProfileLimits.LINE).orElse("");
        if (!address.isEmpty() && !MAILBOX.matcher(address).matches()) {
            throw new RuleViolationException("catalogue.profile.mailbox.wrong");
        }
        return address;
    }

    private static BigDecimal result(String typed) {
        var number = number(typed);
        if (number == null) {
            throw new RuleViolationException("catalogue.profile.after.empty");
        }
        return number;
    }

    private static @Nullable BigDecimal number(String typed) {
        if (TypedText.line(typed).isEmpty()) {
            return null;
        }
        var number = TypedNumber.read(typed)
                .orElseThrow(() -> new RuleViolationException("catalogue.profile.number.wrong"))
                .single();
        if (number.abs().compareTo(MOST) > 0) {
            throw new RuleViolationException("catalogue.profile.number.wrong");
        }
        return number.setScale(2, RoundingMode.HALF_UP);
    }

    private static String unit(String typed) {
        return Words.requiredLine(typed, ProfileLimits.UNIT, "catalogue.profile.unit.empty");
    }

    private static @Nullable Integer year(String typed, LocalDate today) {
        if (TypedText.line(typed).isEmpty()) {
            return null;
        }
        int year = TypedNumber.whole(typed, 4)
                .orElseThrow(() -> new RuleViolationException("catalogue.profile.year.wrong", today.getYear()));
        if (year < ProfileLimits.FIRST_YEAR || year > today.getYear()) {
            throw new RuleViolationException("catalogue.profile.year.wrong", today.getYear());
        }
        return year;
    }

    private static @Nullable String link(String typed) {
        var url = Words.optionalLine(typed, ProfileLimits.URL).orElse(null);
        if (url != null && !LINK.matcher(url).matches()) {
            throw new RuleViolationException("catalogue.profile.link.wrong");
        }
        return url;
    }

    private static @Nullable LocalDate day(String typed, LocalDate today) {
        var text = TypedText.line(typed);
        if (text.isEmpty()) {
            return null;
        }
        var day = parsed(text);
        if (day.isAfter(today) || day.getYear() < ProfileLimits.FIRST_YEAR) {
            throw new RuleViolationException(NO_DAY);
        }
        return day;
    }

    private static LocalDate parsed(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException unreadable) {
            throw new RuleViolationException(NO_DAY);
        }
    }
}
