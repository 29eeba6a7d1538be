package id.kipp.laws;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.kipp.audit.rules.Withheld;
import id.kipp.kernel.event.DomainEvent;
import id.kipp.kernel.event.EventKind;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
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
        var found = events().stream()
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
        for (var event : events()) {
            assertThat(example(event).kind()).as(event.getSimpleName()).isSameAs(constant(event));
        }
    }

    /** What somebody writes into a draft goes into the trail, and is not read there. */
    @Test
    void titlesNotesAndFileNamesAreWithheld() throws ReflectiveOperationException {
        for (var event : events()) {
            var free = new TreeSet<>(example(event).facts().keySet());
            free.retainAll(Set.of("title", "note", "file"));
            assertThat(Withheld.of(constant(event).name()))
                    .as(event.getSimpleName())
                    .isEqualTo(free);
        }
    }

    private static List<? extends Class<?>> events() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("id.kipp").stream()
                        .filter(type -> type.isAssignableTo(DomainEvent.class) && !type.isInterface())
                        .map(JavaClass::reflect)
                        .toList();
    }

    private static EventKind constant(Class<?> event) {
        try {
            return (EventKind) event.getField("KIND").get(null);
        } catch (ReflectiveOperationException missing) {
            throw new LinkageError(event + " has no public constant KIND", missing);
        }
    }

    private static DomainEvent example(Class<?> event) throws ReflectiveOperationException {
        var components = event.getRecordComponents();
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var values = Arrays.stream(types).map(EventKindsTest::value).toArray();
        return (DomainEvent) event.getDeclaredConstructor(types).newInstance(values);
    }

    private static Object value(Class<?> type) {
        if (type == long.class) {
            return 1L;
        } else if (type == int.class) {
            return 1;
        } else if (type == boolean.class) {
            return false;
        } else if (type == List.class) {
            return List.of();
        } else if (type == SortedMap.class) {
            return new TreeMap<>();
        } else if (type == Optional.class) {
            return Optional.empty();
        } else if (type == Instant.class) {
            return Instant.EPOCH;
        }
        return "x";
    }
}
