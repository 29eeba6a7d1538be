package id.kipp.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind that the trail knows, also those that nobody reads, has a sentence that names what it is about. */
class AuditSentencesTest {
    private static final Path KINDS = Path.of("src/test/resources/laws/event-kinds.txt");

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void everyKindHasASentence(String language) throws IOException {
        var texts = new Properties();
        try (var reader =
                Files.newBufferedReader(Path.of("src/main/resources/texts/audit." + language + ".properties"))) {
            texts.load(reader);
        }

        assertThat(kinds())
                .hasSizeGreaterThan(30)
                .allSatisfy(kind -> assertThat(texts.getProperty("audit.sentence." + kind))
                        .as(kind)
                        .isNotNull()
                        .contains("{1}"));
    }

    private static List<String> kinds() throws IOException {
        try (Stream<String> lines = Files.lines(KINDS)) {
            return lines.filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" ")[0])
                    .toList();
        }
    }
}
