package id.kipp.laws;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.kipp.kernel.event.DomainEvent;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** An event of every kind, for what must hold of all of them. */
public final class EventExamples {
    /** Looked for once, since that takes seconds. */
    private static final List<? extends Class<?>> CLASSES = found();

    private EventExamples() {}

    /** The class of every event of the portal. */
    public static List<? extends Class<?>> classes() {
        return CLASSES;
    }

    private static List<? extends Class<?>> found() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("id.kipp").stream()
                        .filter(type -> type.isAssignableTo(DomainEvent.class) && !type.isInterface())
                        .map(JavaClass::reflect)
                        .toList();
    }

    /** One of this class, which tells of nothing in particular. */
    public static DomainEvent of(Class<?> event) throws ReflectiveOperationException {
        var components = event.getRecordComponents();
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var values = Arrays.stream(types).map(EventExamples::value).toArray();
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
        } else if (type == Set.class) {
            return Set.of();
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
