package id.kipp.laws;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import id.kipp.kernel.PermitAll;
import id.kipp.kernel.RequiresPermission;
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

    static ArchCondition<JavaClass> sayWhoMayUseEachPublicMethod() {
        return new ArchCondition<>("say @Demands or @OpenToAll at each public method") {
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
                && !method.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    private static boolean saysWho(JavaMethod method) {
        return method.isAnnotatedWith(RequiresPermission.class)
                || method.isAnnotatedWith(PermitAll.class)
                || method.getOwner().isAnnotatedWith(RequiresPermission.class);
    }
}
