package id.kipp.laws;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;

/** Laws of measure: what is small can be found and read. What broke one before it was a law is frozen here, and may only shrink. */
@AnalyzeClasses(packages = "id.kipp", importOptions = ImportOption.DoNotIncludeTests.class)
class SizesTest {
    private static final Set<String> NAMES_THAT_STAND_TWICE =
            Set.of("Answer", "Assignment", "Progress", "Stage", "Texts");

    private static final Map<String, Integer> LONG_CONSTRUCTORS = Map.of(
            "id.kipp.award.PlenaryService", 8,
            "id.kipp.award.PublicationService", 7,
            "id.kipp.document.DocumentService", 7,
            "id.kipp.judging.AssignmentRunService", 7,
            "id.kipp.judging.AssignmentService", 7,
            "id.kipp.judging.SubstituteJurorService", 10,
            "id.kipp.judging.rules.severity.Posterior", 8,
            "id.kipp.submission.DraftService", 7);

    @ArchTest
    static final ArchRule aPackageHoldsAtMostTwentyTypes =
            classes().should(Sizes.liveInPackagesOfAtMost(20, Map.of())).because("a package that is larger is two");

    @ArchTest
    static final ArchRule noSimpleNameStandsTwice =
            classes().should(Sizes.haveANameOfTheirOwn(NAMES_THAT_STAND_TWICE)).because("one word is one thing");

    @ArchTest
    static final ArchRule aConstructorTakesAtMostSix = classes()
            .should(Conditions.takeAtMost(6, LONG_CONSTRUCTORS))
            .because("who needs seven others does two things");
}
