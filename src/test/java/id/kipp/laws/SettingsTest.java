package id.kipp.laws;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Laws of settings: each is read in one place, so that it means one thing. */
@AnalyzeClasses(packages = "id.kipp", importOptions = ImportOption.DoNotIncludeTests.class)
class SettingsTest {

    /** Commands run in the launcher's process, without the application. */
    @ArchTest
    static final ArchRule settingsAreReadInSettingsClasses = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Settings")
            .and()
            .haveSimpleNameNotEndingWith("Command")
            .and(describe("are outside of the launcher", type -> !ModuleMap.isIn("launcher", type)))
            .should()
            .callMethodWhere(readsTheEnvironment())
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage("org.eclipse.microprofile.config..")
            .because("what can be set is found in few places");

    @ArchTest
    static final ArchRule eachSettingIsReadInOnePlace =
            classes().should(Settings.beReadOnce()).because("two readers give one value two meanings");

    private static DescribedPredicate<JavaCall<?>> readsTheEnvironment() {
        return describe(
                "reads the environment",
                call -> call.getTargetOwner().isEquivalentTo(System.class)
                        && (call.getName().equals("getenv") || call.getName().equals("getProperty")));
    }
}
