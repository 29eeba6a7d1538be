package id.kipp.laws;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Typed text is cleaned by TypedText alone: String.strip leaves no-break spaces and invisible characters where they are. */
class StrippingTest {
    private static final Set<String> METHODS =
            Set.of("strip", "stripLeading", "stripTrailing", "trim", "isBlank", "stripIndent");

    /** They read what programs wrote, or stored text, of which hashes were made. */
    private static final String OTHERS =
            "id\\.kipp\\.(launcher\\..*|document\\.scan\\..*|web\\.(routing\\.Route|security\\.ProxySettings)"
                    + "|audit\\.rules\\.Anchor|judging\\.command\\.Table|submission\\.rules\\.GeneralData|award\\.rules\\.Attendance)";

    private static final ArchRule LAW = noClasses()
            .that()
            .haveNameNotMatching(OTHERS)
            .should()
            .callMethodWhere(strips())
            .because("what people type is cleaned in one way, and text without a visible character is empty");

    private static DescribedPredicate<JavaCall<?>> strips() {
        return describe(
                "strips text or asks whether it is blank",
                call -> call.getTargetOwner().isEquivalentTo(String.class) && METHODS.contains(call.getName()));
    }

    @Test
    void typedTextIsCleanedByTypedTextAlone() {
        LAW.check(new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("id.kipp"));
    }

    @Test
    void whoStripsBreaksTheLaw() {
        var careless = new ClassFileImporter().importClasses(Careless.class);
        assertThatThrownBy(() -> LAW.check(careless)).hasMessageContaining("Careless.title");
        assertThat(new Careless().title(" a ")).isEqualTo("a");
    }

    private static final class Careless {
        String title(String typed) {
            return typed.strip();
        }
    }
}
