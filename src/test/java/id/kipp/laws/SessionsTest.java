package id.kipp.laws;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.enterprise.context.SessionScoped;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A session costs memory for as long as it lives: few may begin one, and only for somebody who got in. */
class SessionsTest {
    private static final Set<String> MAY_TOUCH_SESSIONS =
            Set.of("FlashMessages", "HeldResponse", "Requests", "RoutingFilter", "SignInFilter", "SignOutServlet");

    private static final ArchRule NO_BEAN_LIVES_IN_A_SESSION = noClasses()
            .should()
            .beAnnotatedWith(SessionScoped.class)
            .because("whoever asks for the bean, also in a page that strangers open, begins a session");

    private static final ArchRule FEW_TOUCH_SESSIONS = noClasses()
            .that(describe(
                    "are not named here", (JavaClass type) -> !MAY_TOUCH_SESSIONS.contains(type.getSimpleName())))
            .should()
            .callMethod(HttpServletRequest.class, "getSession")
            .orShould()
            .callMethod(HttpServletRequest.class, "getSession", boolean.class)
            .because("a stranger who only looks is remembered by nobody");

    @Test
    void fewBeginSessionsAndNoBeanLivesInOne() {
        var house = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("id.kipp");
        NO_BEAN_LIVES_IN_A_SESSION.check(house);
        FEW_TOUCH_SESSIONS.check(house);
    }

    @Test
    void whoDoesIsFound() {
        var examples = new ClassFileImporter().importClasses(Remembering.class);
        assertThat(NO_BEAN_LIVES_IN_A_SESSION.evaluate(examples).hasViolation()).isTrue();
        assertThat(FEW_TOUCH_SESSIONS.evaluate(examples).hasViolation()).isTrue();
    }

    /** Remembers everybody. */
    @SessionScoped
    static class Remembering implements Serializable {
        private static final long serialVersionUID = 1L;

        static HttpSession of(HttpServletRequest request) {
            return request.getSession();
        }
    }
}
