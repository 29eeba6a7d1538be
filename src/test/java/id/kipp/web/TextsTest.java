package id.kipp.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Law 7: every text is a key; Indonesian and English are complete, alike in their placeholders, and all used. */
class TextsTest {
    private static final Path TEXTS = Path.of("src/main/resources/texts");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
    private static final Pattern QUOTED = Pattern.compile("[\"']([a-z]+\\.[A-Za-z0-9_.-]+)[\"']");

    private final Map<String, String> indonesian = texts("id");
    private final Map<String, String> english = texts("en");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(english.keySet()).containsExactlyElementsOf(indonesian.keySet());
    }

    @Test
    void bothLanguagesHaveTheSamePlaceholders() {
        indonesian.forEach((key, text) ->
                assertThat(placeholders(english.getOrDefault(key, ""))).as(key).isEqualTo(placeholders(text)));
    }

    @Test
    void noTextIsEmptyAndEveryKeyBelongsToItsModule() throws IOException {
        assertThat(indonesian.values()).noneMatch(String::isBlank);
        assertThat(english.values()).noneMatch(String::isBlank);
        try (var files = Files.list(TEXTS)) {
            for (var file : files.toList()) {
                var module = file.getFileName().toString().split("\\.")[0];
                assertThat(read(file).stringPropertyNames())
                        .as(file.toString())
                        .allMatch(k -> k.startsWith(module + "."));
            }
        }
    }

    @Test
    void everyKeyStandsOnceAndInOrder() throws IOException {
        try (var files = Files.list(TEXTS)) {
            for (var file : files.toList()) {
                var longTextsJoined = Files.readString(file).replace("\\\n", "");
                var keys = longTextsJoined
                        .lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .map(line -> line.substring(0, line.indexOf('=')))
                        .toList();
                assertThat(keys).as(file.toString()).isSorted().doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void anApostropheIsDoubledExactlyWhereValuesAreFilledIn() {
        var wrong = new ArrayList<String>();
        english.forEach((key, text) -> {
            var singles = text.replace("''", "").contains("'");
            if (placeholders(text).isEmpty() ? text.contains("''") : singles) {
                wrong.add(key);
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyKeyThatPagesAndCodeNameExists() {
        var modules = Modules.NAMES;
        var missing = sources().stream()
                .flatMap(source -> QUOTED.matcher(source).results().map(m -> m.group(1)))
                .filter(key -> modules.contains(key.substring(0, key.indexOf('.'))))
                .filter(key -> key.split("\\.").length >= 3 && !key.matches(".*[.-]"))
                .filter(key -> !key.matches(".*\\.(xhtml|properties|txt|js|css|svg|sql|csv)$"))
                .filter(key -> !indonesian.containsKey(key))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(missing).isEmpty();
    }

    @Test
    void noTextIsLeftOver() {
        var all = String.join("\n", sources());
        var prefixes = QUOTED.matcher(all)
                .results()
                .map(m -> m.group(1))
                .filter(key -> key.matches(".*[.-]"))
                .collect(Collectors.toSet());
        var unused = indonesian.keySet().stream()
                .filter(key -> !all.contains("'" + key + "'") && !all.contains("\"" + key + "\""))
                .filter(key -> prefixes.stream().noneMatch(key::startsWith))
                .toList();
        assertThat(unused).isEmpty();
    }

    @Test
    void fillsInValuesAndShowsAMissingKeyItself() {
        var library = new TextBundles();

        assertThat(library.text(Language.INDONESIAN, "web.counter.over", 12, 300))
                .isEqualTo("Lebih 12 kata; paling banyak 300 kata.");
        assertThat(library.text(Locale.UK, "web.no.such")).isEqualTo("web.no.such");
    }

    private static List<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .sorted()
                .distinct()
                .toList();
    }

    private static Map<String, String> texts(String language) {
        var texts = new TreeMap<String, String>();
        try (var files = Files.list(TEXTS)) {
            files.filter(file -> file.toString().endsWith("." + language + ".properties"))
                    .forEach(file -> read(file).forEach((key, text) -> texts.put(key.toString(), text.toString())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static Properties read(Path file) {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private static List<String> sources() {
        try (var files = Files.walk(Path.of("src/main"))) {
            return files.filter(file -> file.toString().matches(".*\\.(java|xhtml)"))
                    .map(TextsTest::content)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
