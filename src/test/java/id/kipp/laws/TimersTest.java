package id.kipp.laws;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import id.kipp.kernel.timer.RepeatedTask;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Schedule;
import jakarta.ejb.Schedules;
import jakarta.ejb.TimedObject;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;

/** A timer that throws, or whose transaction is undone, is stopped by the server after a second failure, for ever. */
@AnalyzeClasses(packages = "id.kipp", importOptions = ImportOption.DoNotIncludeTests.class)
class TimersTest {
    private static final List<Class<? extends Annotation>> CALLED_BY_THE_SERVER =
            List.of(Schedule.class, Schedules.class, Timeout.class, Asynchronous.class);

    @ArchTest
    static final ArchRule timersOnlyRunRepeatedTasksOutsideOfTransactions = methods()
            .that(DescribedPredicate.describe("are called by the server's clock", TimersTest::isTimer))
            .should(onlyRunATaskOutsideOfATransaction())
            .because("a failure is told once and tried again at the next tick, whatever it was");

    @ArchTest
    static final ArchRule nobodyKeepsAnotherClock = noClasses()
            .that()
            .resideOutsideOfPackage("id.kipp.launcher..")
            .should()
            .dependOnClassesThat(DescribedPredicate.describe(
                    "are clocks of another make",
                    type -> List.of(
                                    TimedObject.class,
                                    TimerService.class,
                                    ManagedScheduledExecutorService.class,
                                    ScheduledExecutorService.class,
                                    java.util.Timer.class)
                            .stream()
                            .anyMatch(type::isEquivalentTo)))
            .because("this law would not look at it");

    private static boolean isTimer(JavaMethod method) {
        return CALLED_BY_THE_SERVER.stream().anyMatch(method::isAnnotatedWith);
    }

    private static ArchCondition<JavaMethod> onlyRunATaskOutsideOfATransaction() {
        return new ArchCondition<>("be NOT_SUPPORTED and do nothing but run a RepeatedTask") {
            @Override
            public void check(JavaMethod timer, ConditionEvents events) {
                if (!isOutsideOfTransactions(timer)) {
                    tell(timer, "runs inside a transaction", events);
                }
                var done = timer.getCallsFromSelf().stream()
                        .filter(call -> !call.isDeclaredInLambda())
                        .toList();
                if (done.stream().noneMatch(TimersTest::runsATask)) {
                    tell(timer, "runs no RepeatedTask", events);
                }
                done.stream()
                        .filter(call -> !runsATask(call))
                        .filter(call -> !call.getTargetOwner().isEquivalentTo(java.util.Objects.class))
                        .forEach(call -> tell(timer, "calls " + call.getTarget().getFullName(), events));
            }
        };
    }

    private static void tell(JavaMethod timer, String what, ConditionEvents events) {
        events.add(SimpleConditionEvent.violated(timer, timer.getFullName() + " " + what));
    }

    private static boolean runsATask(JavaAccess<?> call) {
        return call.getTargetOwner().isEquivalentTo(RepeatedTask.class)
                && call.getTarget().getName().equals("run");
    }

    private static boolean isOutsideOfTransactions(JavaMethod timer) {
        var said = timer.tryGetAnnotationOfType(TransactionAttribute.class)
                .or(() -> timer.getOwner().tryGetAnnotationOfType(TransactionAttribute.class));
        return said.filter(attribute -> attribute.value() == TransactionAttributeType.NOT_SUPPORTED)
                .isPresent();
    }
}
