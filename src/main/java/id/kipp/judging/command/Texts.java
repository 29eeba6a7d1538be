package id.kipp.judging.command;

import id.kipp.kernel.RuleViolationException;
import id.kipp.kernel.Verdict;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** The words of the commands, from the same bundles as the pages. */
final class Texts {
    private final Properties texts = new Properties();

    private Texts(String language) {
        for (var module : List.of("judging", "csv", "web")) {
            load("/texts/" + module + "." + language + ".properties");
        }
    }

    private void load(String bundle) {
        var stream = Objects.requireNonNull(Texts.class.getResourceAsStream(bundle), bundle);
        try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Indonesian on an Indonesian machine, else English. */
    static Texts ofMachine() {
        return new Texts(Locale.getDefault().toLanguageTag().startsWith("id") ? "id" : "en");
    }

    static Texts in(String language) {
        return new Texts(language);
    }

    String of(Verdict.Refused reason) {
        return of(reason.key(), reason.values());
    }

    String of(RuleViolationException violation) {
        return of(violation.key(), violation.values());
    }

    String of(String key, Object... values) {
        return of(key, List.of(values));
    }

    private String of(String key, List<Object> values) {
        var text = Objects.requireNonNull(texts.getProperty(key), key);
        for (var i = 0; i < values.size(); i++) {
            text = text.replace("{" + i + "}", String.valueOf(values.get(i)));
        }
        return text;
    }
}
