package id.kipp.laws;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Laws about all classes together: how many a package holds, which names stand twice, and whether the map is the house. */
final class Sizes {
    private Sizes() {}

    /**
     * @param frozen the packages that hold more, with how many they held when this became a law
     */
    static ArchCondition<JavaClass> liveInPackagesOfAtMost(int most, Map<String, Integer> frozen) {
        return new ArchCondition<>("live in a package of at most " + most + " types") {
            private final Map<String, Integer> held = new TreeMap<>();

            @Override
            public void init(Collection<JavaClass> all) {
                held.clear();
            }

            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (isOfItsOwn(type)) {
                    held.merge(type.getPackageName(), 1, Integer::sum);
                }
            }

            @Override
            public void finish(ConditionEvents events) {
                held.values().removeIf(types -> types <= most);
                held.forEach((name, types) -> {
                    if (types > frozen.getOrDefault(name, most)) {
                        events.add(SimpleConditionEvent.violated(name, name + " holds " + types + " types"));
                    }
                });
                Frozen.tellNeedless(frozen.keySet(), held.keySet(), events);
            }
        };
    }

    /**
     * @param frozen the names that stood twice when this became a law
     */
    static ArchCondition<JavaClass> haveANameOfTheirOwn(Set<String> frozen) {
        return new ArchCondition<>("have a simple name that no other class has") {
            private final Map<String, Set<String>> byName = new TreeMap<>();

            @Override
            public void init(Collection<JavaClass> all) {
                byName.clear();
            }

            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (isOfItsOwn(type)) {
                    byName.computeIfAbsent(type.getSimpleName(), name -> new TreeSet<>())
                            .add(type.getFullName());
                }
            }

            @Override
            public void finish(ConditionEvents events) {
                var needed = new HashSet<String>();
                byName.values().stream().filter(types -> types.size() > 1).forEach(types -> {
                    var name = types.iterator().next().replaceAll(".*\\.", "");
                    if (frozen.contains(name)) {
                        needed.add(name);
                    } else {
                        events.add(SimpleConditionEvent.violated(types, name + " is the name of " + types));
                    }
                });
                Frozen.tellNeedless(frozen, needed, events);
            }
        };
    }

    /** Every module of the map exists. */
    static ArchCondition<JavaClass> fillAllModules(Set<String> modules) {
        return new ArchCondition<>("fill every module of the map") {
            private final Set<String> there = new HashSet<>();

            @Override
            public void init(Collection<JavaClass> all) {
                there.clear();
            }

            @Override
            public void check(JavaClass type, ConditionEvents events) {
                there.add(ModuleMap.module(type));
            }

            @Override
            public void finish(ConditionEvents events) {
                modules.stream()
                        .filter(module -> !there.contains(module))
                        .forEach(ghost -> events.add(
                                SimpleConditionEvent.violated(ghost, ghost + " is on the map and holds nothing")));
            }
        };
    }

    private static boolean isOfItsOwn(JavaClass type) {
        return type.isTopLevelClass() && !type.getSimpleName().equals("package-info");
    }
}
