package id.kipp.laws;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Law 6: a page and its bean belong together, a bean has few collaborators, and pages hold neither script nor style. */
class PagesTest {
    private static final PageLaws HOUSE = new PageLaws(
            PageFile.all(),
            PageFile.addressed(),
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("id.kipp").stream());

    /** Pages that break every law. */
    private static final PageLaws EXAMPLES = new PageLaws(
            List.of(
                    new PageFile(
                            "/example/other.xhtml", "<f:view transient=\"false\"/><f:metadata>#{crowdedPage.shown}"),
                    new PageFile("/example/hidden.xhtml", "<p style=\"color: red\">" + "#{" + "x".repeat(170) + "}"),
                    new PageFile("/example/crowded.xhtml", "<p rendered=\"#{crowdedPage.shown}\" onclick=\"go()\"/>")),
            List.of("/example/other.xhtml", "/example/crowded.xhtml", "/example/gone.xhtml"),
            new ClassFileImporter().importPackages("id.kipp.laws.examples").stream());

    @Test
    void aPageSpeaksWithTheBeanOfItsName() {
        assertThat(HOUSE.withAnotherBean()).isEmpty();
        assertThat(EXAMPLES.withAnotherBean()).containsExactly("/example/other.xhtml");
    }

    @Test
    void everyBeanHasItsPage() {
        assertThat(HOUSE.beansWithoutPage()).isEmpty();
        assertThat(EXAMPLES.beansWithoutPage()).containsExactly("LonelyPage");
    }

    @Test
    void everyPageHasAnAddressOrIsPartOfOneThatHas() {
        assertThat(HOUSE.unreachable()).isEmpty();
        assertThat(EXAMPLES.unreachable()).containsExactly("/example/hidden.xhtml");
    }

    @Test
    void everyAddressLeadsToAPage() {
        assertThat(HOUSE.missing()).isEmpty();
        assertThat(EXAMPLES.missing()).containsExactly("/example/gone.xhtml");
    }

    @Test
    void aBeanHasAtMostThreeCollaborators() {
        assertThat(HOUSE.crowdedBeans()).isEmpty();
        assertThat(EXAMPLES.crowdedBeans()).containsExactly("CrowdedPage");
    }

    @Test
    void metadataIsDefinedAsMetadata() {
        assertThat(HOUSE.withMetadataElsewhere()).isEmpty();
        assertThat(EXAMPLES.withMetadataElsewhere()).containsExactly("/example/other.xhtml");
    }

    @Test
    void aPageHoldsNeitherScriptNorStyle() {
        assertThat(HOUSE.withScriptOrStyle()).isEmpty();
        assertThat(EXAMPLES.withScriptOrStyle()).containsExactly("/example/crowded.xhtml", "/example/hidden.xhtml");
    }

    /** A form outlives the session; a page whose widgets need a state must not hold what somebody types. */
    @Test
    void aPageKeepsNothingOnTheServer() {
        assertThat(HOUSE.withServerState()).isEmpty();
        assertThat(EXAMPLES.withServerState()).containsExactly("/example/other.xhtml");
    }

    @Test
    void nothingAsksTheDatabaseAnewToDecideWhatIsShown() {
        assertThat(HOUSE.askingAnewWhatIsShown()).isEmpty();
        assertThat(EXAMPLES.askingAnewWhatIsShown()).containsExactly("/example/crowded.xhtml");
    }

    @Test
    void expressionsStayShort() {
        assertThat(HOUSE.withLongExpressions()).isEmpty();
        assertThat(EXAMPLES.withLongExpressions()).containsExactly("/example/hidden.xhtml");
    }
}
