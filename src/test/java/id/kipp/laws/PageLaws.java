package id.kipp.laws;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaFieldAccess.AccessType;
import com.tngtech.archunit.core.domain.JavaMethod;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What breaks the laws of pages, among these pages, the paths that addresses lead to, and these beans. */
final class PageLaws {
    private static final int MOST_COLLABORATORS = 3;
    private static final int LONGEST_EXPRESSION = 170;

    /** Lists that two desks show in the same way. */
    private static final Map<String, String> SHARED =
            Map.of("assignment-stages", "StagesPage", "ranking-stages", "StagesPage", "publications", "PlenariesPage");

    private static final Set<String> ERROR_PAGES = Set.of("not-found", "forbidden", "conflict", "busy", "server-error");
    private static final Pattern BEAN = Pattern.compile("\\b([a-z]\\w*Page)\\b");
    private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*}");
    private static final Pattern INLINE = Pattern.compile(
            "<style|\\sstyle=\"|\\son(?!Postback)[a-z]+=\"|<script(?![^>]*\\ssrc=)|javascript:",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern STATEFUL = Pattern.compile("transient=\"(?!true\")");
    private static final Pattern METADATA_ELSEWHERE =
            Pattern.compile("(?<!<ui:define name=\"metadata\">\\s{0,20})<f:metadata>");
    private static final Pattern RENDERED = Pattern.compile("rendered=\"#\\{([^\"]*)\"");
    private static final Pattern PROPERTY = Pattern.compile("\\b(\\w+Page)\\.(\\w+)");

    private final List<PageFile> files;
    private final Set<String> addressed;
    private final Map<String, JavaClass> beans;

    PageLaws(List<PageFile> files, Collection<String> addressed, Stream<JavaClass> classes) {
        this.files = files;
        this.addressed = Set.copyOf(addressed);
        this.beans = classes.filter(type -> type.getSimpleName().endsWith("Page") && ModuleMap.isDesk(type))
                .collect(Collectors.toMap(JavaClass::getSimpleName, Function.identity()));
    }

    /** Pages that speak with another bean than that of their name. */
    Set<String> withAnotherBean() {
        return where(files.stream().filter(page -> addressed.contains(page.path())), page -> {
            var own = SHARED.getOrDefault(page.name(), page.beanName());
            return !beansOf(page).equals(beans.containsKey(own) ? Set.of(own) : Set.of());
        });
    }

    /** Beans that no page speaks with. */
    Set<String> beansWithoutPage() {
        var left = new TreeSet<>(beans.keySet());
        files.stream().filter(PageFile::isPage).forEach(page -> left.removeAll(beansOf(page)));
        return left;
    }

    /** Pages that no address leads to and no other page includes. */
    Set<String> unreachable() {
        var included = new HashSet<String>();
        files.forEach(file -> included.addAll(file.includes()));
        return where(
                files.stream().filter(PageFile::isPage),
                page -> !addressed.contains(page.path())
                        && !included.contains(page.path())
                        && !ERROR_PAGES.contains(page.name()));
    }

    /** Paths that an address leads to where no page is. */
    Set<String> missing() {
        var left = new TreeSet<>(addressed);
        files.forEach(file -> left.remove(file.path()));
        return left;
    }

    /** Beans that work with too many others. */
    Set<String> crowdedBeans() {
        return beans.values().stream()
                .filter(bean -> bean.getConstructors().stream()
                        .anyMatch(made -> made.getRawParameterTypes().size() > MOST_COLLABORATORS))
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Set<String> withScriptOrStyle() {
        return where(files.stream(), file -> INLINE.matcher(file.text()).find());
    }

    /** Pages that keep something on the server between being shown and being sent. */
    Set<String> withServerState() {
        return where(files.stream(), file -> STATEFUL.matcher(file.text()).find());
    }

    /** Pages whose metadata is not a direct child of the view: the server warns at each request, and the next version refuses. */
    Set<String> withMetadataElsewhere() {
        return where(
                files.stream(), file -> METADATA_ELSEWHERE.matcher(file.text()).find());
    }

    /** The life cycle asks what is shown several times; a bean that asks a service for it keeps the answer. */
    Set<String> askingAnewWhatIsShown() {
        return where(
                files.stream(),
                file -> RENDERED.matcher(file.text())
                        .results()
                        .flatMap(rendered -> PROPERTY.matcher(rendered.group(1)).results())
                        .flatMap(property -> getters(property.group(1), property.group(2)))
                        .anyMatch(PageLaws::asksAnew));
    }

    Set<String> withLongExpressions() {
        return where(
                files.stream(),
                file -> EXPRESSION
                        .matcher(file.text())
                        .results()
                        .anyMatch(found -> found.group().length() > LONGEST_EXPRESSION));
    }

    private static Set<String> where(Stream<PageFile> pages, Predicate<PageFile> broken) {
        return pages.filter(broken).map(PageFile::path).collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<JavaMethod> getters(String bean, String property) {
        var name = capital(property);
        var type = beans.get(capital(bean));
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

    /** Beans that a page names itself or that its parts name, but for a part's own. */
    private Set<String> beansOf(PageFile page) {
        var names = BEAN.matcher(page.text())
                .results()
                .map(match -> capital(match.group(1)))
                .collect(Collectors.toSet());
        files.stream()
                .filter(part ->
                        page.includes().contains(part.path()) && !part.path().startsWith("/WEB-INF/"))
                .forEach(part -> beansOf(part).stream()
                        .filter(bean -> !bean.equals(part.beanName()))
                        .forEach(names::add));
        return names;
    }
}
