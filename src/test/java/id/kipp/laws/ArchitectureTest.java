package id.kipp.laws;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Laws 1 to 5 of the architecture. */
@AnalyzeClasses(packages = "id.kipp", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule everyModuleIsOnTheMap = classes()
            .should(Conditions.satisfy("be in a module of the map", ModuleMap::isOnTheMap))
            .because("a module says what question it answers before it exists");

    @ArchTest
    static final ArchRule modulesKnowOnlyTheirNeighbours = classes()
            .should(Conditions.onlyUse("modules that the map allows", ModuleMap::mayUse))
            .because("a change is as small as the part of the house that can see it");

    @ArchTest
    static final ArchRule modulesHaveNoCircles =
            slices().matching("id.kipp.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule rulesDependOnRulesAlone = classes()
            .that()
            .resideInAPackage("..rules..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("java.lang..", "java.util..", "java.math..", "java.time..")
                    .or(resideInAnyPackage("java.text..", "java.security..", "java.nio.charset..", "java.io.."))
                    .or(resideInAnyPackage("id.kipp.kernel..", "..rules..", "org.jspecify..", ""))
                    .or(resideInAnyPackage("org.ejml..", "org.jgrapht.."))
                    .or(describe("an array", JavaClass::isArray)))
            .because("a rule is tried in milliseconds, without server and database");

    @ArchTest
    static final ArchRule onlyJudgingsRulesKnowMathematicalLibraries = noClasses()
            .that()
            .resideOutsideOfPackage("id.kipp.judging.rules..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.ejml..", "org.jgrapht..");

    @ArchTest
    static final ArchRule rulesAreToldTheTime = noClasses()
            .that()
            .resideInAPackage("..rules..")
            .should()
            .callMethodWhere(asksTheTime())
            .because("on time is decided by one clock");

    @ArchTest
    static final ArchRule entitiesStayInTheirPackage = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .bePackagePrivate()
            .because("pages and resources see records");

    @ArchTest
    static final ArchRule onlyRepositoriesTouchTheEntityManager = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Repository")
            .and()
            .resideOutsideOfPackage("id.kipp.platform..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class);

    @ArchTest
    static final ArchRule pagesAndResourcesCarryNoTransaction = noClasses()
            .that(describe("are pages or resources", ModuleMap::isDesk))
            .should()
            .beAnnotatedWith(Transactional.class)
            .because("a transaction is a service's");

    @ArchTest
    static final ArchRule everyServiceMethodSaysWhoMayUseIt = classes()
            .that()
            .haveSimpleNameEndingWith("Service")
            .or()
            .areAnnotatedWith(Transactional.class)
            .and()
            .haveSimpleNameNotEndingWith("Repository")
            .should(Conditions.sayWhoMayUseEachPublicMethod())
            .because("authorisation stands at the service's door, not at the page's");

    @ArchTest
    static final ArchRule onlyDesksKnowFacesServletsAndJaxRs = noClasses()
            .that(describe("are neither pages nor resources", type -> !ModuleMap.isDesk(type)))
            .and()
            .resideOutsideOfPackage("id.kipp.platform..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.faces..", "jakarta.servlet..", "jakarta.ws.rs..", "org.primefaces..");

    @ArchTest
    static final ArchRule settingsAreReadInSettingsClasses = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Settings")
            .and()
            .haveSimpleNameNotEndingWith("Command")
            .and()
            .resideOutsideOfPackages("id.kipp.launcher..", "id.kipp.platform..")
            .should()
            .callMethodWhere(readsTheEnvironment())
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage("org.eclipse.microprofile.config..")
            .because("what can be set is found in few places");

    @ArchTest
    static final ArchRule nobodyPrints = noClasses()
            .that()
            .resideOutsideOfPackages("id.kipp.launcher..", "..command..")
            .and()
            .haveSimpleNameNotEndingWith("Command")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    @ArchTest
    static final ArchRule nobodyThrowsGenericExceptions = noClasses().should(THROW_GENERIC_EXCEPTIONS);

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

    @ArchTest
    static final ArchRule theLauncherKnowsNoModule = noClasses()
            .that()
            .resideInAPackage("id.kipp.launcher..")
            .should()
            .dependOnClassesThat(
                    resideInAPackage("id.kipp..").and(DescribedPredicate.not(resideInAPackage("id.kipp.launcher.."))))
            .because("it has to run before anything of the application can");

    private static DescribedPredicate<JavaCall<?>> asksTheTime() {
        return describe(
                "asks the time",
                call -> (call.getName().equals("now")
                                && call.getTargetOwner().getPackageName().equals("java.time"))
                        || call.getName().equals("currentTimeMillis")
                        || call.getTargetOwner().isAssignableTo(Clock.class));
    }

    private static DescribedPredicate<JavaCall<?>> readsTheEnvironment() {
        return describe(
                "reads the environment",
                call -> call.getTargetOwner().isEquivalentTo(System.class)
                        && (call.getName().equals("getenv") || call.getName().equals("getProperty")));
    }
}
