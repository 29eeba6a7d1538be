package id.kipp.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the documents name is there: a class that was renamed or moved is found in them by nobody else. */
class DocsTest {
    /** A class with its package below id.kipp, such as {@code web.text.Texts}. */
    private static final Pattern CLASS =
            Pattern.compile("`((?:[a-z]\\w*\\.)+[A-Z]\\w*[a-z]\\w*)(?:\\.[a-z]\\w*)?(?:\\(\\))?`");

    private static final List<String> SOURCES = List.of("src/main/java", "src/test/java");

    /** Events are also named as the audit trail calls them. */
    private static final Set<String> KINDS = Sources.read(Path.of("src/test/resources/laws/event-kinds.txt"))
            .lines()
            .map(line -> line.split(" ")[0])
            .collect(Collectors.toSet());

    @Test
    void everyClassThatADocumentNamesExists() {
        var missing = new TreeSet<String>();
        var named = 0;
        for (var file : Sources.files(Path.of("docs"))) {
            if (file.toString().endsWith(".md") && !file.endsWith("0019-names-of-the-field.md")) {
                var found = classes(Sources.read(file));
                named += found.size();
                found.stream().filter(name -> !exists(name)).forEach(name -> missing.add(file + " " + name));
            }
        }
        assertThat(named).isGreaterThan(50);
        assertThat(missing).isEmpty();
    }

    @Test
    void aClassThatIsGoneIsFound() {
        assertThat(classes("see `web.text.Texts`, `laws.Gone`, `kipp.demo` and `submission.Forwarded`"))
                .filteredOn(name -> !exists(name))
                .containsExactly("laws.Gone", "submission.Forwarded");
    }

    private static Set<String> classes(String document) {
        var names = new TreeSet<String>();
        CLASS.matcher(document).results().forEach(found -> names.add(found.group(1)));
        return names;
    }

    private static boolean exists(String name) {
        var path = "id/kipp/" + name.replace('.', '/') + ".java";
        return name.startsWith("jakarta.")
                || KINDS.contains(name)
                || SOURCES.stream().anyMatch(folder -> Files.exists(Path.of(folder, path)));
    }
}
