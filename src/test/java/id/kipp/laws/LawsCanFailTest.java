package id.kipp.laws;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A law that cannot fail is none: each finds its violation in a small house that breaks them all. */
class LawsCanFailTest {
    private static final JavaClasses EXAMPLES = new ClassFileImporter().importPackages("id.kipp.laws.examples");

    private static final List<Class<?>> LAWS =
            List.of(ArchitectureTest.class, ServicesTest.class, SettingsTest.class, SizesTest.class, TimersTest.class);

    /** By law, what its violations name. */
    private static final Map<String, List<String>> BROKEN_BY = Map.ofEntries(
            Map.entry("everyModuleIsOnTheMap", List.of("haunted.Ghost")),
            Map.entry("everyModuleOfTheMapExists", List.of("competition is on the map and holds nothing")),
            Map.entry("modulesKnowOnlyTheirNeighbours", List.of("institution.UsesWhatIsAbove")),
            Map.entry("modulesHaveNoCircles", List.of("institution.UsesWhatIsAbove")),
            Map.entry("rulesDependOnRulesAlone", List.of("RuleThatAsks.database")),
            Map.entry("onlyJudgingsRulesKnowMathematicalLibraries", List.of("award.Calculates.matrix")),
            Map.entry("rulesAreToldTheTime", List.of("RuleThatAsks.now()")),
            Map.entry("onlyTheKernelNamesAZone", List.of("award.Calculates")),
            Map.entry("entitiesStayInTheirPackage", List.of("catalogue.OpenEntity")),
            Map.entry("repositoriesStayInTheirPackage", List.of("catalogue.OpenRepository")),
            Map.entry("onlyRepositoriesTouchTheEntityManager", List.of("submission.CarelessDirectory.em")),
            Map.entry("onlyDesksKnowFacesServletsAndJaxRs", List.of("submission.CarelessService.actAsThePortal")),
            Map.entry("noBeanLivesInAViewOrAConversation", List.of("web.KeepsItsView")),
            Map.entry("nobodyPrints", List.of("submission.Loud.print()")),
            Map.entry("nobodyThrowsGenericExceptions", List.of("submission.Loud.fail()")),
            Map.entry("theLauncherKnowsNoModule", List.of("launcher.KnowsTheApplication")),
            Map.entry(
                    "everyPublicMethodOfABeanSaysWhoMayUseIt",
                    List.of(
                            "CarelessService.saysNothing()",
                            "CarelessService.demandsNothing()",
                            "CarelessService.opensWithoutAReason()",
                            "CarelessDirectory.write()")),
            Map.entry(
                    "pagesAndResourcesCallNothingInternal",
                    List.of("CallsWhatIsInternal.call(", "CallsWhatIsInternal.handOn(")),
            Map.entry("onlyDoorsSayWhoIsActing", List.of("CurrentActor.enter(", "Actor.portal()")),
            Map.entry(
                    "transactionsBeginAtMethodsOfServices",
                    List.of(
                            "CarelessDirectory.write() begins",
                            "TransactionalWholeService is @Transactional as a whole",
                            "id.kipp.judging.JurorWorklist needs no exception any more")),
            Map.entry("whatProvesAPersonStaysInTheAccountModule", List.of("submission.NeedsASecret.hasher")),
            Map.entry("settingsAreReadInSettingsClasses", List.of("AsksForTheAddress", "System.getenv")),
            Map.entry("eachSettingIsReadInOnePlace", List.of("kipp.twice is read by")),
            Map.entry(
                    "timersOnlyRunRepeatedTasksOutsideOfTransactions",
                    List.of(
                            "CarelessTimer.insideATransaction() runs inside a transaction",
                            "CarelessTimer.insideATransaction() calls",
                            "CarelessTimer.doesNothing() runs no RepeatedTask",
                            "CarelessTimer.alsoDoesMore() calls",
                            "CarelessTimer.onDemand() runs no RepeatedTask")),
            Map.entry("nobodyKeepsAnotherClock", List.of("CarelessTimer.other")),
            Map.entry("aPackageHoldsAtMostTwentyTypes", List.of("examples.crowd holds 21 types")),
            Map.entry("noSimpleNameStandsTwice", List.of("Twin is the name of")),
            Map.entry("aConstructorTakesAtMostSix", List.of("award.NeedsSeven takes 7")));

    @ParameterizedTest
    @MethodSource("laws")
    void aLawFindsWhatBreaksIt(Field law) throws IllegalAccessException {
        law.setAccessible(true);
        var found = ((ArchRule) law.get(null)).evaluate(EXAMPLES);

        assertThat(found.hasViolation()).isTrue();
        assertThat(found.getFailureReport().toString())
                .contains(BROKEN_BY.getOrDefault(law.getName(), List.of("no example breaks " + law.getName())));
    }

    /** Twenty-one examples would be too many: the same with three where two are allowed. */
    @Test
    void aPackageThatIsTooLargeIsFound() {
        var rule = classes().should(Sizes.liveInPackagesOfAtMost(2, Map.of()));

        assertThat(rule.evaluate(EXAMPLES).getFailureReport().toString())
                .contains("id.kipp.laws.examples.crowded holds 3 types")
                .doesNotContain("examples.haunted");
    }

    @Test
    void aFrozenPackageMayNotGrow() {
        var crowded = "id.kipp.laws.examples.crowded";

        assertThat(report(Map.of(crowded, 2))).contains("crowded holds 3 types");
        assertThat(report(Map.of(crowded, 3))).doesNotContain("crowded");
    }

    private static String report(Map<String, Integer> frozen) {
        return classes()
                .should(Sizes.liveInPackagesOfAtMost(2, frozen))
                .evaluate(EXAMPLES)
                .getFailureReport()
                .toString();
    }

    private static Stream<Field> laws() {
        return LAWS.stream()
                .flatMap(laws -> Arrays.stream(laws.getDeclaredFields()))
                .filter(field -> field.getType() == ArchRule.class);
    }
}
