package id.kipp.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where documents are kept and how large one may be. */
@ApplicationScoped
class DocumentSettings {
    private final Path folder;
    private final long mostBytes;

    @Inject
    DocumentSettings(
            @ConfigProperty(name = "kipp.data", defaultValue = "kipp-data") String data,
            @ConfigProperty(name = "kipp.document.megabytes", defaultValue = "10") int megabytes) {
        this.folder = Path.of(data, "berkas");
        this.mostBytes = megabytes * 1024L * 1024L;
    }

    Path folder() {
        return folder;
    }

    long mostBytes() {
        return mostBytes;
    }
}
