package id.kipp.laws;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaFieldAccess.AccessType;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Law 6: a page and its bean belong together, a bean has few collaborators, and pages hold neither script nor style. */
class PagesTest {
    private static final int MOST_COLLABORATORS = 3;
    private static final int LONGEST_EXPRESSION = 170;

    /** Lists that two desks show in the same way. */
    private static final Map<String, String> SHARED =
            Map.of("assignment-stages", "StagesPage", "ranking-stages", "StagesPage", "publications", "PlenariesPage");

    private static final Set<String> ERROR_PAGES = Set.of("not-found", "forbidden", "conflict", "server-error");
    private static final Pattern BEAN = Pattern.compile("\\b([a-z]\\w*Page)\\b");
    private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*}");
    private static final Pattern INLINE = Pattern.compile(
            "<style|\\sstyle=\"|\\son(?!Postback)[a-z]+=\"|<script(?![^>]*\\ssrc=)|javascript:",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern RENDERED = Pattern.compile("rendered=\"#\\{([^\"]*)\"");
    private static final Pattern PROPERTY = Pattern.compile("\\b(\\w+Page)\\.(\\w+)");

    private static final List<PageFile> FILES = PageFile.all();
    private static final Map<String, JavaClass> BEANS = beans();

    @Test
    void aPageSpeaksWithTheBeanOfItsName() {
        var wrong = new TreeMap<String, Set<String>>();
        FILES.stream().filter(PageFile::isAddressed).forEach(page -> {
            var own = SHARED.getOrDefault(page.name(), page.beanName());
            var used = beansOf(page);
            if (!used.equals(BEANS.containsKey(own) ? Set.of(own) : Set.of())) {
                wrong.put(page.path(), used);
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyBeanHasItsPage() {
        var used = FILES.stream()
                .filter(PageFile::isPage)
                .flatMap(page -> beansOf(page).stream())
                .collect(Collectors.toSet());
        assertThat(used).containsExactlyInAnyOrderElementsOf(BEANS.keySet());
    }

    @Test
    void everyPageHasAnAddressOrIsPartOfOneThatHas() {
        var included = new HashSet<String>();
        FILES.forEach(file -> included.addAll(file.includes()));
        assertThat(FILES)
                .filteredOn(page -> page.isPage() && !page.isAddressed() && !ERROR_PAGES.contains(page.name()))
                .allSatisfy(part -> assertThat(included).contains(part.path()));
        assertThat(PageFile.addressed())
                .isSubsetOf(FILES.stream().map(PageFile::path).toList());
    }

    @Test
    void aBeanHasAtMostThreeCollaborators() {
        assertThat(BEANS.values())
                .allSatisfy(bean -> assertThat(bean.getConstructors())
                        .as(bean.getName())
                        .allSatisfy(constructor -> assertThat(constructor.getRawParameterTypes())
                                .hasSizeLessThanOrEqualTo(MOST_COLLABORATORS)));
    }

    @Test
    void aPageHoldsNeitherScriptNorStyle() {
        assertThat(found(INLINE)).isEmpty();
    }

    /** The life cycle asks what is shown several times; a bean that asks a service for it keeps the answer. */
    @Test
    void nothingAsksTheDatabaseAnewToDecideWhatIsShown() {
        var asking = new TreeSet<String>();
        for (var file : FILES) {
            RENDERED.matcher(file.text())
                    .results()
                    .flatMap(rendered -> PROPERTY.matcher(rendered.group(1)).results())
                    .flatMap(property -> getters(property.group(1), property.group(2)))
                    .filter(PagesTest::asksAnew)
                    .forEach(method -> asking.add(file.path() + " " + method.getName()));
        }
        assertThat(asking).isEmpty();
    }

    private static Stream<JavaMethod> getters(String bean, String property) {
        var name = capital(property);
        var type = BEANS.get(capital(bean));
        return type == null
                ? Stream.empty()
                : type.getMethods().stream()
                        .filter(method ->
                                Set.of(property, "get" + name, "is" + name).contains(method.getName()));
    }

    private static boolean asksAnew(JavaMethod method) {
        var asks = method.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().isAnnotatedWith(ApplicationScoped.class));
        var keeps = method.getFieldAccesses().stream().anyMatch(access -> access.getAccessType() == AccessType.SET);
        return asks && !keeps;
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    @Test
    void expressionsStayShort() {
        var longer = FILES.stream()
                .flatMap(file ->
                        EXPRESSION.matcher(file.text()).results().map(match -> file.path() + " " + match.group()))
                .filter(expression -> expression.length() - expression.indexOf(' ') > LONGEST_EXPRESSION)
                .toList();
        assertThat(longer).isEmpty();
    }

    private static List<String> found(Pattern pattern) {
        var places = new ArrayList<String>();
        for (var file : FILES) {
            pattern.matcher(file.text()).results().forEach(match -> places.add(file.path() + ": " + match.group()));
        }
        return places;
    }

    /** Beans that a page names itself or that its parts name, but for a part's own. */
    private static Set<String> beansOf(PageFile page) {
        var names = BEAN.matcher(page.text())
                .results()
                .map(match -> capital(match.group(1)))
                .collect(Collectors.toSet());
        FILES.stream()
                .filter(part ->
                        page.includes().contains(part.path()) && !part.path().startsWith("/WEB-INF/"))
                .forEach(part -> beansOf(part).stream()
                        .filter(bean -> !bean.equals(part.beanName()))
                        .forEach(names::add));
        return names;
    }

    private static Map<String, JavaClass> beans() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("id.kipp").stream()
                        .filter(type -> type.getSimpleName().endsWith("Page") && ModuleMap.isDesk(type))
                        .collect(Collectors.toMap(JavaClass::getSimpleName, type -> type));
    }
}
