package id.kipp.web.routing;

import id.kipp.kernel.access.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every readable address of the portal, from {@code addresses/<module>.properties}. */
@ApplicationScoped
public class Routes {

    /** A page, whether one must be signed in, the permissions of which one opens it, and the values found in its address. */
    record Found(String page, boolean forSignedIn, Set<Permission> permissions, Map<String, String> values) {}

    private final List<Route> addresses = new ArrayList<>();

    public Routes() {
        for (var module : Modules.NAMES) {
            PropertyFile.read("addresses/" + module + ".properties")
                    .forEach((template, page) -> addresses.add(new Route(template.toString(), page.toString())));
        }
        addresses.sort(Comparator.comparingInt(Route::variableCount));
    }

    Optional<Found> find(String path) {
        for (var address : addresses) {
            var values = address.match(path);
            if (values.isPresent()) {
                return Optional.of(
                        new Found(address.page(), address.isForSignedIn(), address.permissions(), values.get()));
            }
        }
        return Optional.empty();
    }
}
