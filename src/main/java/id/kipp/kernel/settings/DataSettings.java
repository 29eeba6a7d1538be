package id.kipp.kernel.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The folder in which the portal keeps everything. */
@ApplicationScoped
public class DataSettings {
    private final Path folder;

    @Inject
    public DataSettings(@ConfigProperty(name = "kipp.data", defaultValue = "kipp-data") String folder) {
        this.folder = Path.of(folder);
    }

    public Path folder() {
        return folder;
    }
}
