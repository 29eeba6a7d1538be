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
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.ZoneId;

/** Laws of modules and layers: who may know whom. */
@AnalyzeClasses(packages = "id.kipp", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule everyModuleIsOnTheMap = classes()
            .should(Conditions.satisfy("be in a module of the map", ModuleMap::isOnTheMap))
            .because("a module says what question it answers before it exists");

    @ArchTest
    static final ArchRule everyModuleOfTheMapExists = classes()
            .should(Sizes.fillAllModules(ModuleMap.modules()))
            .because("whoever reads the map looks for what it names");

    @ArchTest
    static final ArchRule modulesKnowOnlyTheirNeighbours = classes()
            .should(Conditions.onlyUse("modules that the map allows", ModuleMap::mayUse))
            .because("a change is as small as the part of the house that can see it");

    @ArchTest
    static final ArchRule modulesHaveNoCircles =
            slices().assignedFrom(modules()).should().beFreeOfCycles();

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
    static final ArchRule onlyTheKernelNamesAZone = noClasses()
            .that(describe("are outside of the kernel", type -> !ModuleMap.isIn("kernel", type)))
            .should()
            .callMethodWhere(namesAZone())
            .because("the competition counts by the days of one zone, kernel.Wib");

    @ArchTest
    static final ArchRule entitiesStayInTheirPackage = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .bePackagePrivate()
            .because("pages and resources see records");

    @ArchTest
    static final ArchRule repositoriesStayInTheirPackage = classes()
            .that()
            .haveSimpleNameEndingWith("Repository")
            .should()
            .bePackagePrivate()
            .because("a service asks first whether one may");

    @ArchTest
    static final ArchRule onlyRepositoriesTouchTheEntityManager = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Repository")
            .and(describe("are outside of the platform", type -> !ModuleMap.isIn(ModuleMap.PLATFORM, type)))
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class);

    @ArchTest
    static final ArchRule onlyDesksKnowFacesServletsAndJaxRs = noClasses()
            .that(describe("are neither pages nor resources", type -> !ModuleMap.isDesk(type)))
            .and(describe("are outside of the platform", type -> !ModuleMap.isIn(ModuleMap.PLATFORM, type)))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.faces..", "jakarta.servlet..", "jakarta.ws.rs..", "org.primefaces..");

    @ArchTest
    static final ArchRule noBeanLivesInAViewOrAConversation = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("jakarta.faces.view.ViewScoped")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("jakarta.enterprise.context.ConversationScoped")
            .because("the only copy of what a person typed never lives on the server");

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
    static final ArchRule theLauncherKnowsNoModule = noClasses()
            .that(describe("are of the launcher", type -> ModuleMap.isIn("launcher", type)))
            .should()
            .dependOnClassesThat(resideInAPackage("id.kipp..")
                    .and(DescribedPredicate.not(
                            describe("are of the launcher", type -> ModuleMap.isIn("launcher", type)))))
            .because("it has to run before anything of the application can");

    private static SliceAssignment modules() {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                return ModuleMap.isOurs(type) ? SliceIdentifier.of(ModuleMap.module(type)) : SliceIdentifier.ignore();
            }

            @Override
            public String getDescription() {
                return "modules";
            }
        };
    }

    private static DescribedPredicate<JavaCall<?>> asksTheTime() {
        return describe(
                "asks the time",
                call -> (call.getName().equals("now")
                                && call.getTargetOwner().getPackageName().equals("java.time"))
                        || call.getName().equals("currentTimeMillis")
                        || call.getTargetOwner().isAssignableTo(Clock.class));
    }

    private static DescribedPredicate<JavaCall<?>> namesAZone() {
        return describe(
                "names a zone",
                call -> call.getTargetOwner().isAssignableTo(ZoneId.class)
                        && call.getName().startsWith("of"));
    }
}
