package id.kipp.launcher.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The commands by which Payara Micro is set up before it listens. */
final class BootCommands {
    private static final String SERVER = "set configs.config.server-config.";
    private static final String NETWORK = SERVER + "network-config.";
    private static final String HTTP = NETWORK + "protocols.protocol.http-listener.http.";
    private static final String SESSIONS = SERVER + "web-container.session-config.session-manager.manager-properties.";

    /** By name, since loading the class takes the server's own. */
    private static final String SESSION_IDS = "id.kipp.launcher.server.SessionIds";

    private BootCommands() {}

    static Path write(Path file, String host) throws IOException {
        return Files.write(
                file,
                List.of(
                        NETWORK + "network-listeners.network-listener.http-listener.address=" + host,
                        NETWORK + "transports.transport.tcp.acceptor-threads=2",
                        HTTP + "compression=on",
                        HTTP + "compression-min-size-bytes=1024",
                        HTTP + "compressable-mime-type=text/html,text/css,text/plain,text/csv,text/javascript,"
                                + "application/javascript,application/json,application/problem+json,application/xml,"
                                + "application/xhtml+xml,application/rss+xml,application/atom+xml,image/svg+xml",
                        HTTP + "server-header=false",
                        HTTP + "xpowered-by=false",
                        // Behind a proxy that ends TLS: cookies are Secure, redirects stay on https.
                        HTTP + "scheme-mapping=X-Forwarded-Proto",
                        HTTP + "max-connections=250",
                        HTTP + "timeout-seconds=30",
                        HTTP + "request-timeout-seconds=120",
                        // The gate counts requests by connection and answers in HTTP/1.1; nginx speaks nothing else to
                        // the portal.
                        HTTP + "http2-enabled=false",
                        // By which the server asks for an add-on; ours is the gate, see META-INF/hk2-locator.
                        HTTP + "comet-support-enabled=true",
                        HTTP + "header-buffer-length-bytes=16384",
                        SERVER + "microprofile-metrics-configuration.enabled=false",
                        SESSIONS + "session-id-generator-classname=" + SESSION_IDS));
    }
}
