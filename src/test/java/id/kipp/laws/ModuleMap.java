package id.kipp.laws;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Which module may use which; the table of the architecture document as data. The examples of the laws lie in a house of their own. */
final class ModuleMap {
    /** Knows every other module, and is known by none. */
    static final String PLATFORM = "platform";

    private static final String ROOT = "id.kipp.";
    private static final String EXAMPLES = "laws.examples.";

    private static final Map<String, Set<String>> NEIGHBOURS = Map.ofEntries(
            Map.entry("kernel", Set.of()),
            Map.entry("institution", Set.of("kernel")),
            Map.entry("document", Set.of("kernel")),
            Map.entry("competition", Set.of("kernel")),
            Map.entry("csv", Set.of("kernel")),
            Map.entry("pdf", Set.of("kernel")),
            Map.entry("account", Set.of("kernel", "csv", "institution")),
            Map.entry("submission", Set.of("kernel", "pdf", "institution", "document", "competition", "account")),
            Map.entry(
                    "judging",
                    Set.of("kernel", "csv", "institution", "competition", "account", "document", "submission")),
            Map.entry(
                    "award",
                    Set.of(
                            "kernel",
                            "pdf",
                            "institution",
                            "competition",
                            "account",
                            "document",
                            "submission",
                            "judging")),
            Map.entry(
                    "catalogue",
                    Set.of(
                            "kernel",
                            "pdf",
                            "institution",
                            "competition",
                            "account",
                            "document",
                            "submission",
                            "award")),
            Map.entry("replication", Set.of("kernel", "pdf", "institution", "account", "document", "catalogue")),
            Map.entry("audit", Set.of("kernel")),
            Map.entry("notice", Set.of("kernel", "account")),
            Map.entry("web", Set.of("kernel")),
            Map.entry("rest", Set.of("kernel")),
            Map.entry("launcher", Set.of()));

    private static final Pattern DESK = Pattern.compile("(?:.*\\.)?(?:web|rest)\\..*");

    private ModuleMap() {}

    static boolean isOurs(JavaClass type) {
        return type.getPackageName().startsWith(ROOT);
    }

    static String module(JavaClass type) {
        return path(type).split("\\.")[0];
    }

    /** The packages below the root of the house, such as {@code judging.rules.}; those of an example below the root of its own. */
    static String path(JavaClass type) {
        var below = (type.getPackageName() + ".").substring(ROOT.length());
        return below.startsWith(EXAMPLES) ? below.substring(EXAMPLES.length()) : below;
    }

    /** Every module that the map knows. */
    static Set<String> modules() {
        var all = new TreeSet<>(NEIGHBOURS.keySet());
        all.add(PLATFORM);
        return all;
    }

    /** The platform plugs everything together; a feature's pages and resources also use the shared web and rest. */
    static boolean mayUse(JavaClass user, JavaClass used) {
        var from = module(user);
        var to = module(used);
        return from.equals(to)
                || (from.equals(PLATFORM) && !to.equals("launcher"))
                || NEIGHBOURS.getOrDefault(from, Set.of()).contains(to)
                || (isDesk(user) && (to.equals("web") || to.equals("rest")));
    }

    static boolean isOnTheMap(JavaClass type) {
        return modules().contains(module(type));
    }

    /** Pages and resources, where Faces, JAX-RS and servlets are known. */
    static boolean isDesk(JavaClass type) {
        return DESK.matcher(path(type)).matches();
    }

    static boolean isIn(String module, JavaClass type) {
        return isOurs(type) && module(type).equals(module);
    }
}
