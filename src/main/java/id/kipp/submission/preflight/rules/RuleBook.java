package id.kipp.submission.preflight.rules;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rules of the pre-flight as an edition takes them, kept as text: a line for each that differs from the standard. */
public final class RuleBook {
    private static final Pattern LINE = Pattern.compile("([A-Z_]+) (OFF|WARN|BLOCK) (\\d{1,4})");

    private final Map<PreflightRule, RuleSetting> settings = new EnumMap<>(PreflightRule.class);

    private RuleBook() {
        for (var rule : PreflightRule.values()) {
            settings.put(rule, RuleSetting.standard(rule));
        }
    }

    /** What an edition says; a line that this version does not know, of another version, is left out. */
    public static RuleBook read(@Nullable String text) {
        var book = new RuleBook();
        if (text != null) {
            text.lines()
                    .map(LINE::matcher)
                    .filter(line -> line.matches())
                    .forEach(line -> Arrays.stream(PreflightRule.values())
                            .filter(rule -> rule.name().equals(line.group(1)))
                            .forEach(rule -> book.settings.put(
                                    rule,
                                    new RuleSetting(
                                            rule, RuleMode.valueOf(line.group(2)), Integer.parseInt(line.group(3))))));
        }
        return book;
    }

    /** The text of these settings; none when all of them are the standard. */
    public static @Nullable String write(Collection<RuleSetting> settings) {
        var text = settings.stream()
                .filter(setting -> !setting.isStandard())
                .sorted((one, other) -> one.rule().compareTo(other.rule()))
                .map(setting -> setting.rule() + " " + setting.mode() + " " + setting.limit())
                .collect(Collectors.joining("\n"));
        return text.isEmpty() ? null : text;
    }

    public RuleSetting of(PreflightRule rule) {
        return Objects.requireNonNull(settings.get(rule));
    }

    /** All of them, in the order in which they are shown. */
    public List<RuleSetting> all() {
        return List.copyOf(settings.values());
    }
}
