package id.kipp.launcher.server;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What the server is started with.
 *
 * @param properties the application's settings
 * @param javaOptions options of the server's JVM
 */
public record ServerSettings(
        String host,
        int port,
        Path application,
        Map<String, String> properties,
        List<String> javaOptions,
        boolean verbose) {
    public ServerSettings {
        properties = Map.copyOf(properties);
        javaOptions = List.copyOf(javaOptions);
    }
}
