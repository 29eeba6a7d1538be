package id.kipp.laws;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.audit.rules.Withheld;
import id.kipp.kernel.event.EventKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The stored names of events, and which of them nobody reads, are those of the checked-in list. */
class EventKindsTest {
    private static final Path LIST = Path.of("src/test/resources/laws/event-kinds.txt");

    @Test
    void everyEventHasTheStoredNameAndTheVisibilityOfTheList() throws IOException {
        var listed = Files.readAllLines(LIST).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
        var found = EventExamples.classes().stream()
                .map(EventKindsTest::constant)
                .map(kind -> kind.name()
                        + (kind.confidential() ? " confidential" : " shown")
                        + Withheld.of(kind.name()).stream()
                                .sorted()
                                .map(fact -> " without " + fact)
                                .collect(Collectors.joining()))
                .sorted()
                .toList();

        assertThat(found).hasSizeGreaterThan(30).isEqualTo(listed);
    }

    /** An event cannot answer another kind than the constant that the list is held against. */
    @Test
    void everyEventAnswersItsConstant() throws ReflectiveOperationException {
        for (var event : EventExamples.classes()) {
            assertThat(EventExamples.of(event).kind()).as(event.getSimpleName()).isSameAs(constant(event));
        }
    }

    /** What somebody writes into a draft goes into the trail, and is not read there. */
    @Test
    void titlesNotesAndFileNamesAreWithheld() throws ReflectiveOperationException {
        for (var event : EventExamples.classes()) {
            var free = new TreeSet<>(EventExamples.of(event).facts().keySet());
            free.retainAll(Set.of("title", "note", "file"));
            assertThat(Withheld.of(constant(event).name()))
                    .as(event.getSimpleName())
                    .isEqualTo(free);
        }
    }

    private static EventKind constant(Class<?> event) {
        try {
            return (EventKind) event.getField("KIND").get(null);
        } catch (ReflectiveOperationException missing) {
            throw new LinkageError(event + " has no public constant KIND", missing);
        }
    }
}
