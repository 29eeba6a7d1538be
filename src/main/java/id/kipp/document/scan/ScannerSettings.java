package id.kipp.document.scan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which scanner looks through uploads: clamd at an address, or none. */
@ApplicationScoped
class ScannerSettings {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Optional<String> clamd;

    @Inject
    ScannerSettings(@ConfigProperty(name = "kipp.clamd") Optional<String> clamd) {
        this.clamd = clamd;
    }

    @Produces
    @ApplicationScoped
    Scanner scanner() {
        return clamd.filter(text -> !text.isBlank())
                .<Scanner>map(text -> new Clamd(address(text.strip()), PATIENCE))
                .orElseGet(NoScanner::new);
    }

    /** A path is a socket of this machine; anything else is a host and a port, by default clamd's own. */
    static SocketAddress address(String text) {
        if (text.startsWith("/")) {
            return UnixDomainSocketAddress.of(text);
        }
        int colon = text.lastIndexOf(':');
        var host = colon < 0 ? text : text.substring(0, colon);
        return new InetSocketAddress(host, colon < 0 ? 3310 : Integer.parseInt(text.substring(colon + 1)));
    }
}
