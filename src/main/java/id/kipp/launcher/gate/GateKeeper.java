package id.kipp.launcher.gate;

import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the gate lets through: nothing until the portal stands, and of each peer no more than its share. */
public final class GateKeeper {
    /** A browser opens six; an office behind one address has a hundred people at most who press at once. */
    static final int CONNECTIONS = 120;

    /** Bodies of which a part is still to come. A proxy sends them whole, and an office's come within moments. */
    static final int BODIES = 40;

    private static final String PROXIES = "kipp.proxies";
    private static final String LOOPBACK = "127.0.0.1,0:0:0:0:0:0:0:1,::1";
    private static final GateKeeper GATE = new GateKeeper();

    final Crowd connections = new Crowd(CONNECTIONS);
    final Crowd bodies = new Crowd(BODIES);
    private final Set<String> proxies = proxies();
    private final String pass = UUID.randomUUID().toString();
    private volatile boolean open;

    private GateKeeper() {}

    public static GateKeeper get() {
        return GATE;
    }

    /** The portal stands. */
    public void open() {
        open = true;
    }

    /** Whether a request with this query may enter: before the portal stands, only the server's own question whether it does. */
    boolean lets(@Nullable String query) {
        return open || pass.equals(query);
    }

    /** The query by which the server's own question is known. */
    public String pass() {
        return pass;
    }

    /** Behind a proxy everybody comes from one address; there the proxy counts connections. */
    boolean isProxy(String peer) {
        return proxies.contains(peer);
    }

    private static Set<String> proxies() {
        var fromOutside = System.getenv().getOrDefault("KIPP_PROXIES", LOOPBACK);
        return Arrays.stream(System.getProperty(PROXIES, fromOutside).split(","))
                .map(String::strip)
                .collect(Collectors.toSet());
    }
}
