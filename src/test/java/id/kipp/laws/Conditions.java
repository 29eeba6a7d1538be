package id.kipp.laws;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import id.kipp.kernel.access.Internal;
import id.kipp.kernel.access.PermitAll;
import id.kipp.kernel.access.RequiresPermission;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** What the laws ask of a class. */
final class Conditions {
    private Conditions() {}

    static ArchCondition<JavaClass> satisfy(String what, Predicate<JavaClass> holds) {
        return new ArchCondition<>(what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                events.add(new SimpleConditionEvent(type, holds.test(type), type.getFullName() + " does not " + what));
            }
        };
    }

    static ArchCondition<JavaClass> onlyUse(String what, BiPredicate<JavaClass, JavaClass> allowed) {
        return new ArchCondition<>("only use " + what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> ModuleMap.isOurs(dependency.getTargetClass()))
                        .filter(dependency -> !allowed.test(type, dependency.getTargetClass()))
                        .map(Dependency::getDescription)
                        .forEach(violation -> events.add(SimpleConditionEvent.violated(type, violation)));
            }
        };
    }

    /** Each public method names the permissions that open it, or gives the reason why none is needed. */
    static ArchCondition<JavaClass> sayWhoMayUseEachPublicMethod() {
        return new ArchCondition<>("say @Demands, @OpenToAll or @Internal at each public method") {
            @Override
            public void check(JavaClass service, ConditionEvents events) {
                service.getMethods().stream()
                        .filter(Conditions::isPublic)
                        .filter(method -> !saysWho(method))
                        .forEach(method -> events.add(
                                SimpleConditionEvent.violated(method, method.getFullName() + " says nobody")));
            }
        };
    }

    private static boolean isPublic(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.PUBLIC)
                && !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                && !method.getModifiers().contains(JavaModifier.STATIC);
    }

    private static boolean saysWho(JavaMethod method) {
        return method.tryGetAnnotationOfType(RequiresPermission.class)
                        .filter(demands -> demands.value().length > 0)
                        .isPresent()
                || method.tryGetAnnotationOfType(PermitAll.class)
                        .filter(open -> !open.value().isBlank())
                        .isPresent()
                || method.tryGetAnnotationOfType(Internal.class)
                        .filter(internal -> !internal.value().isBlank())
                        .isPresent();
    }

    static ArchCondition<JavaClass> callNothingInternal() {
        return new ArchCondition<>("call no method that is @Internal") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getMethodCallsFromSelf().stream()
                        .filter(call -> call.getTarget()
                                .resolveMember()
                                .filter(method -> method.isAnnotatedWith(Internal.class))
                                .isPresent())
                        .forEach(call -> events.add(SimpleConditionEvent.violated(type, call.getDescription())));
                type.getMethodReferencesFromSelf().stream()
                        .filter(reference -> reference
                                .getTarget()
                                .resolveMember()
                                .filter(method -> method.isAnnotatedWith(Internal.class))
                                .isPresent())
                        .forEach(reference ->
                                events.add(SimpleConditionEvent.violated(type, reference.getDescription())));
            }
        };
    }

    /**
     * Transactions begin at methods of services alone; MANDATORY begins none, it only insists.
     *
     * @param frozen classes that begin some though they are no services; a list that only shrinks
     */
    static ArchCondition<JavaClass> beginTransactionsAtMethodsOfServicesOnly(Set<String> frozen) {
        return new ArchCondition<>("carry @Transactional on methods of classes named …Service only") {
            private final Set<String> needed = new HashSet<>();

            @Override
            public void init(Collection<JavaClass> all) {
                needed.clear();
            }

            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (type.isAnnotatedWith(Interceptor.class)) {
                    return; // it stands around transactions that others begin
                }
                if (type.isAnnotatedWith(Transactional.class)) {
                    events.add(
                            SimpleConditionEvent.violated(type, type.getFullName() + " is @Transactional as a whole"));
                }
                var begins =
                        type.getMethods().stream().filter(Conditions::begins).toList();
                if (type.getSimpleName().endsWith("Service") || begins.isEmpty()) {
                    return;
                }
                if (frozen.contains(type.getFullName())) {
                    needed.add(type.getFullName());
                    return;
                }
                begins.forEach(method -> events.add(SimpleConditionEvent.violated(
                        method, method.getFullName() + " begins a transaction outside of a service")));
            }

            @Override
            public void finish(ConditionEvents events) {
                Frozen.tellNeedless(frozen, needed, events);
            }
        };
    }

    private static boolean begins(JavaMethod method) {
        return method.tryGetAnnotationOfType(Transactional.class)
                .filter(transactional -> transactional.value() != TxType.MANDATORY)
                .isPresent();
    }

    /** Records are exempt: their parts are what they hold, not what they work with. */
    static ArchCondition<JavaClass> takeAtMost(int most, Map<String, Integer> frozen) {
        return new ArchCondition<>("take at most " + most + " parameters in a constructor") {
            private final Set<String> needed = new HashSet<>();

            @Override
            public void init(Collection<JavaClass> all) {
                needed.clear();
            }

            @Override
            public void check(JavaClass type, ConditionEvents events) {
                int taken = type.isRecord()
                        ? 0
                        : type.getConstructors().stream()
                                .mapToInt(Conditions::parameters)
                                .max()
                                .orElse(0);
                if (taken > most && taken <= frozen.getOrDefault(type.getFullName(), 0)) {
                    needed.add(type.getFullName());
                } else if (taken > most) {
                    events.add(SimpleConditionEvent.violated(type, type.getFullName() + " takes " + taken));
                }
            }

            @Override
            public void finish(ConditionEvents events) {
                Frozen.tellNeedless(frozen.keySet(), needed, events);
            }
        };
    }

    private static int parameters(JavaCodeUnit constructor) {
        // The compiler gives each constant of an enum its name and place.
        int added = constructor.getOwner().isEnum() ? 2 : 0;
        return constructor.getRawParameterTypes().size() - added;
    }
}
