package id.kipp.web.routing;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** Reads a UTF-8 properties file from the class path; a module without one has none of it. */
public final class PropertyFile {
    private PropertyFile() {}

    public static Properties read(String path) {
        var properties = new Properties();
        try (var in = PropertyFile.class.getClassLoader().getResourceAsStream(path)) {
            if (in != null) {
                properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
