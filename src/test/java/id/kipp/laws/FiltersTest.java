package id.kipp.laws;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A filter works before anybody knows who asks: it reads no body, and nothing that makes the server read one. */
class FiltersTest {
    private static final Set<String> READING = Set.of(
            "getParameter",
            "getParameterMap",
            "getParameterNames",
            "getParameterValues",
            "getInputStream",
            "getReader",
            "getPart",
            "getParts");

    private static final ArchRule NO_FILTER_READS_A_BODY = noClasses()
            .that()
            .areAssignableTo(Filter.class)
            .should()
            .callMethodWhere(readsTheBody())
            .because("a stranger's body of megabytes would be parsed before the answer that they may not send it");

    @Test
    void noFilterReadsABody() {
        NO_FILTER_READS_A_BODY.check(new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("id.kipp"));
    }

    @Test
    void aFilterThatDoesIsFound() {
        var examples = new ClassFileImporter().importClasses(ReadingFilter.class);
        assertThat(NO_FILTER_READS_A_BODY.evaluate(examples).hasViolation()).isTrue();
    }

    private static DescribedPredicate<JavaCall<?>> readsTheBody() {
        return describe(
                "reads the body",
                call -> READING.contains(call.getName())
                        && call.getTargetOwner().isAssignableTo(ServletRequest.class));
    }

    /** The violating example. */
    static class ReadingFilter extends HttpFilter {
        @Override
        protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws IOException {
            response.getWriter().write(request.getParameter("bahasa"));
        }
    }
}
