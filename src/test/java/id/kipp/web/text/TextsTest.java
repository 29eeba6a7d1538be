package id.kipp.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.web.routing.Modules;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Law 7: every text is a key; Indonesian and English are complete, alike in their placeholders, and all used. */
class TextsTest {
    private static final Path TEXTS = Path.of("src/main/resources/texts");

    private static final TextLaws HOUSE = new TextLaws(texts("id"), texts("en"), sources());

    /** Texts that break every law. */
    private static final TextLaws EXAMPLES = new TextLaws(
            Map.of(
                    "web.example.alone", "Sendiri",
                    "web.example.values", "Dari {0} sampai {1}",
                    "web.example.empty", " ",
                    "web.example.quote", "Tidak {0}",
                    "web.part.used", "Bagian"),
            Map.of(
                    "web.example.values", "From {0}",
                    "web.example.empty", "Empty",
                    "web.example.quote", "It isn't {0}",
                    "web.example.other", "Other",
                    "web.part.used", "Part"),
            List.of(
                    "t['web.example.values'] \"web.example.empty\" 'web.example.quote' 'web.example.gone' 'web.part.'",
                    "'web.example.other'"));

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(HOUSE.inOneLanguageOnly()).isEmpty();
        assertThat(EXAMPLES.inOneLanguageOnly()).containsExactly("web.example.alone", "web.example.other");
    }

    @Test
    void bothLanguagesHaveTheSamePlaceholders() {
        assertThat(HOUSE.withOtherPlaceholders()).isEmpty();
        assertThat(EXAMPLES.withOtherPlaceholders()).containsExactly("web.example.values");
    }

    @Test
    void noTextIsEmpty() {
        assertThat(HOUSE.empty()).isEmpty();
        assertThat(EXAMPLES.empty()).containsExactly("web.example.alone", "web.example.empty");
    }

    @Test
    void everyKeyStandsOnceInOrderAndInItsModulesFile() {
        assertThat(files("properties"))
                .hasSizeGreaterThan(10)
                .allSatisfy(file -> assertThat(
                                TextLaws.misplaced(file.getFileName().toString().split("\\.")[0], read(file)))
                        .as(file.toString())
                        .isEmpty());
        assertThat(TextLaws.misplaced("web", "web.b=1\nweb.a=2\nweb.c=3\nweb.c=4\nyou.d=5\n"))
                .containsExactly("web.a", "web.b", "web.c", "you.d");
    }

    @Test
    void oneMatterHasOneName() {
        assertThat(files("properties"))
                .allSatisfy(file ->
                        assertThat(read(file)).as(file.toString()).doesNotContainIgnoringCase("konflik kepentingan"));
    }

    @Test
    void anApostropheIsDoubledExactlyWhereValuesAreFilledIn() {
        assertThat(HOUSE.withAWrongApostrophe()).isEmpty();
        assertThat(EXAMPLES.withAWrongApostrophe()).containsExactly("web.example.quote");
    }

    @Test
    void everyKeyThatPagesAndCodeNameExists() {
        assertThat(HOUSE.missing(Modules.NAMES)).isEmpty();
        assertThat(EXAMPLES.missing(Modules.NAMES)).containsExactly("web.example.gone", "web.example.other");
    }

    @Test
    void noTextIsLeftOver() {
        assertThat(HOUSE.leftOver()).isEmpty();
        assertThat(EXAMPLES.leftOver()).containsExactly("web.example.alone");
    }

    @Test
    void fillsInValuesAndShowsAMissingKeyItself() {
        var library = new TextBundles();

        assertThat(library.text(Language.INDONESIAN, "web.counter.over", 12, 300))
                .isEqualTo("Lebih 12 kata; paling banyak 300 kata.");
        assertThat(library.text(Locale.UK, "web.no.such")).isEqualTo("web.no.such");
    }

    private static Map<String, String> texts(String language) {
        var texts = new TreeMap<String, String>();
        for (var file : files(language + ".properties")) {
            var properties = new Properties();
            try {
                properties.load(new StringReader(read(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            properties.forEach((key, text) -> texts.put(key.toString(), text.toString()));
        }
        return texts;
    }

    private static List<Path> files(String end) {
        try (var files = Files.list(TEXTS)) {
            return files.filter(file -> file.toString().endsWith("." + end)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> sources() {
        try (var files = Files.walk(Path.of("src/main"))) {
            return files.filter(file -> file.toString().matches(".*\\.(java|xhtml)"))
                    .map(TextsTest::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
