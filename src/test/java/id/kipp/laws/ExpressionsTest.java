package id.kipp.laws;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every property and method that an expression of a page names exists in the bean, record or list element that it is asked of. */
class ExpressionsTest {
    private static final Map<String, Class<?>> BEANS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("id.kipp").stream()
                    .filter(type -> type.isAnnotatedWith(Named.class))
                    .map(JavaClass::reflect)
                    .collect(Collectors.toMap(ExpressionsTest::nameOf, type -> type));

    private static final Pattern BEAN = Pattern.compile("#\\{(\\w+)");

    @Test
    void everyExpressionNamesWhatExists() {
        var faults = new ArrayList<String>();
        var resolved = 0;
        for (var page : PageFile.all()) {
            var expressions = new PageExpressions(BEANS, page.text());
            expressions.faults().forEach(fault -> faults.add(page.path() + " " + fault));
            resolved += expressions.resolved();
        }
        assertThat(resolved).as("expressions that were looked into").isGreaterThan(500);
        assertThat(faults).isEmpty();
    }

    /** A bean that code asks for by its name is asked for when it is too late to find out that it has another. */
    @Test
    void everyBeanThatCodeNamesExists() {
        var named = Sources.files(Sources.CODE).stream()
                .flatMap(file -> Sources.strings(Sources.read(file)))
                .flatMap(text -> BEAN.matcher(text).results().map(found -> found.group(1)))
                .toList();
        assertThat(named).isNotEmpty();
        assertThat(BEANS.keySet()).containsAll(named);
    }

    @Test
    void aMissingPropertyIsFound() {
        assertThat(faults("<p>#{sample.title} #{sample.rows.size()} #{sample.of('a.b', sample.title)}</p>"
                        + "<ui:repeat value=\"#{sample.rows}\" var=\"row\">#{row.name} #{row.label}</ui:repeat>"))
                .isEmpty();
        assertThat(faults("<p>#{sample.titel}</p>")).containsExactly("#{sample.titel}: Sample has no titel");
        assertThat(faults("<p>#{sample.find(1)}</p>")).containsExactly("#{sample.find(1)}: Sample has no find()");
        assertThat(
                        faults(
                                "<ui:repeat value=\"#{sample.rows}\" var=\"row\">#{empty row.nama ? '' : 'sample.x'}</ui:repeat>"))
                .containsExactly("#{empty row.nama ? '' : 'sample.x'}: Row has no nama");
    }

    private static List<String> faults(String page) {
        var beans = new HashMap<String, Class<?>>(Map.of("sample", Sample.class));
        return new PageExpressions(beans, page).faults();
    }

    private static String nameOf(Class<?> bean) {
        var given = bean.getAnnotation(Named.class).value();
        var simple = bean.getSimpleName();
        return given.isEmpty() ? Character.toLowerCase(simple.charAt(0)) + simple.substring(1) : given;
    }

    /** A row as a page may show it. */
    public record Row(String name) {
        public String getLabel() {
            return name;
        }
    }

    /** A bean as a page may use it. */
    public static final class Sample {
        public String getTitle() {
            return "";
        }

        public List<Row> getRows() {
            return List.of();
        }

        public String of(String key, Object value) {
            return key + value;
        }
    }
}
