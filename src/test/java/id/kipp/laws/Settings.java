package id.kipp.laws;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where settings are injected. */
final class Settings {
    private Settings() {}

    /** Each property is injected at one place in the whole house. */
    static ArchCondition<JavaClass> beReadOnce() {
        return new ArchCondition<>("read settings that no other place reads") {
            private final Map<String, List<String>> readers = new TreeMap<>();

            @Override
            public void init(Collection<JavaClass> all) {
                readers.clear();
            }

            @Override
            public void check(JavaClass type, ConditionEvents events) {
                names(type)
                        .forEach(name -> readers.computeIfAbsent(name, each -> new ArrayList<>())
                                .add(type.getFullName()));
            }

            @Override
            public void finish(ConditionEvents events) {
                readers.forEach((name, types) -> {
                    if (types.size() > 1) {
                        events.add(SimpleConditionEvent.violated(name, name + " is read by " + types));
                    }
                });
            }
        };
    }

    private static Stream<String> names(JavaClass type) {
        var parameters = Stream.concat(type.getConstructors().stream(), type.getMethods().stream())
                .flatMap(unit -> unit.getParameters().stream())
                .map(JavaParameter::getAnnotations)
                .flatMap(Collection::stream);
        var fields = type.getFields().stream().map(JavaField::getAnnotations).flatMap(Collection::stream);
        return Stream.concat(parameters, fields)
                .filter(annotation -> annotation.getRawType().isEquivalentTo(ConfigProperty.class))
                .map(Settings::name);
    }

    private static String name(JavaAnnotation<?> annotation) {
        return annotation.get("name").map(Object::toString).orElse("");
    }
}
