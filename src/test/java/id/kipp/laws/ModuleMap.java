package id.kipp.laws;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Map;
import java.util.Set;

/** Which module may use which; the table of the architecture document as data. */
final class ModuleMap {
    private static final String ROOT = "id.kipp.";

    private static final Map<String, Set<String>> NEIGHBOURS = Map.ofEntries(
            Map.entry("kernel", Set.of()),
            Map.entry("institution", Set.of("kernel")),
            Map.entry("document", Set.of("kernel")),
            Map.entry("competition", Set.of("kernel")),
            Map.entry("csv", Set.of("kernel")),
            Map.entry("account", Set.of("kernel", "csv", "institution")),
            Map.entry("submission", Set.of("kernel", "institution", "document", "competition", "account")),
            Map.entry(
                    "judging",
                    Set.of("kernel", "csv", "institution", "competition", "account", "document", "submission")),
            Map.entry("award", Set.of("kernel", "competition", "account", "document", "submission", "judging")),
            Map.entry(
                    "catalogue",
                    Set.of("kernel", "institution", "competition", "account", "document", "submission", "award")),
            Map.entry("replication", Set.of("kernel", "institution", "account", "document", "catalogue")),
            Map.entry("publicservice", Set.of("kernel", "institution", "account", "document", "catalogue")),
            Map.entry("notice", Set.of("kernel", "account")),
            Map.entry("audit", Set.of("kernel")),
            Map.entry("web", Set.of("kernel")),
            Map.entry("rest", Set.of("kernel")),
            Map.entry("launcher", Set.of()));

    private ModuleMap() {}

    static boolean isOurs(JavaClass type) {
        return type.getPackageName().startsWith(ROOT);
    }

    static String module(JavaClass type) {
        return type.getPackageName().substring(ROOT.length()).split("\\.")[0];
    }

    /** The platform plugs everything together; a feature's pages and resources also use the shared web and rest. */
    static boolean mayUse(JavaClass user, JavaClass used) {
        var from = module(user);
        var to = module(used);
        return from.equals(to)
                || (from.equals("platform") && !to.equals("launcher"))
                || NEIGHBOURS.getOrDefault(from, Set.of()).contains(to)
                || (isDesk(user) && (to.equals("web") || to.equals("rest")))
                || (from.equals("notice") && isEvent(used));
    }

    static boolean isOnTheMap(JavaClass type) {
        return module(type).equals("platform") || NEIGHBOURS.containsKey(module(type));
    }

    /** Pages and resources, where Faces, JAX-RS and servlets are known. */
    static boolean isDesk(JavaClass type) {
        var name = type.getPackageName() + ".";
        return name.contains(".web.") || name.contains(".rest.");
    }

    private static boolean isEvent(JavaClass type) {
        return type.isAssignableTo("id.kipp.kernel.DomainEvent");
    }
}
