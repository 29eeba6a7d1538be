package id.kipp.laws;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import id.kipp.kernel.access.Actor;
import id.kipp.kernel.access.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Set;

/** Laws of the services: who may use them, and where transactions begin. */
@AnalyzeClasses(packages = "id.kipp", importOptions = ImportOption.DoNotIncludeTests.class)
class ServicesTest {
    private static final List<Class<? extends Annotation>> BEANS = List.of(
            ApplicationScoped.class,
            RequestScoped.class,
            SessionScoped.class,
            Dependent.class,
            Named.class,
            jakarta.inject.Singleton.class,
            jakarta.ejb.Singleton.class,
            jakarta.ejb.Stateless.class);

    /** They begin transactions and are no services by name; each is to become one. */
    private static final Set<String> TRANSACTIONS_ELSEWHERE = Set.of(
            "id.kipp.account.invitation.AccountSheetPrinting",
            "id.kipp.judging.JurorWorklist",
            "id.kipp.platform.demo.DemoLoader",
            "id.kipp.submission.SubmissionDirectory");

    @ArchTest
    static final ArchRule everyPublicMethodOfABeanSaysWhoMayUseIt = classes()
            .that(describe("are beans, and no pages or resources", ServicesTest::isGuarded))
            .should(Conditions.sayWhoMayUseEachPublicMethod())
            .because("authorisation stands at the service's door, not at the page's");

    @ArchTest
    static final ArchRule pagesAndResourcesCallNothingInternal = classes()
            .that(describe("are pages or resources", ModuleMap::isDesk))
            .should(Conditions.callNothingInternal())
            .because("what is internal asks nobody who they are");

    @ArchTest
    static final ArchRule onlyDoorsSayWhoIsActing = noClasses()
            .that(describe(
                    "are neither signing somebody in nor a job",
                    type -> !Set.of(
                                    "SignInFilter",
                                    "SignInLedgerService",
                                    "InvitationService",
                                    "Account",
                                    "AssignmentJob",
                                    "BookJob",
                                    "DemoPanel")
                            .contains(type.getSimpleName())))
            .and(describe("are outside of the kernel", type -> !ModuleMap.isIn("kernel", type)))
            .should()
            .callMethodWhere(saysWhoIsActing())
            .orShould()
            .callConstructorWhere(
                    describe("makes up somebody", call -> call.getTargetOwner().isEquivalentTo(Actor.class)))
            .because("whoever says that the portal itself is acting may do everything");

    @ArchTest
    static final ArchRule transactionsBeginAtMethodsOfServices = classes()
            .should(Conditions.beginTransactionsAtMethodsOfServicesOnly(TRANSACTIONS_ELSEWHERE))
            .because("what is one deed is said at one place");

    @ArchTest
    static final ArchRule whatProvesAPersonStaysInTheAccountModule = noClasses()
            .that()
            .resideOutsideOfPackages("id.kipp.account..", "id.kipp.platform.demo..")
            .should()
            .dependOnClassesThat(resideInAPackage("id.kipp.account.secret..")
                    .or(resideInAPackage("id.kipp.account.factor"))
                    .or(describe(
                            "hand out credentials",
                            type -> type.getName().matches("id\\.kipp\\.account\\.(Credential\\w*|BulkAccounts)"))))
            .because("password hashes and accounts without a door are for signing in alone");

    /** The kernel keeps who is acting, and nobody knows the platform. */
    private static boolean isGuarded(JavaClass type) {
        return (BEANS.stream().anyMatch(type::isAnnotatedWith)
                        || type.getSimpleName().endsWith("Service"))
                && !ModuleMap.isDesk(type)
                && !ModuleMap.isIn("kernel", type)
                && !ModuleMap.isIn(ModuleMap.PLATFORM, type);
    }

    private static DescribedPredicate<JavaCall<?>> saysWhoIsActing() {
        return describe(
                "says who is acting",
                call -> (call.getTargetOwner().isEquivalentTo(CurrentActor.class)
                                && call.getName().equals("enter"))
                        || (call.getTargetOwner().isEquivalentTo(Actor.class)
                                && call.getName().equals("portal")));
    }
}
