package id.kipp.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the index lies, and under which address the public finds the portal. */
@ApplicationScoped
public class CatalogueSettings {
    private final Path indexFolder;
    private final String address;

    @Inject
    public CatalogueSettings(
            @ConfigProperty(name = "kipp.data", defaultValue = "kipp-data") String data,
            @ConfigProperty(name = "kipp.address", defaultValue = "http://127.0.0.1:8080") String address) {
        this.indexFolder = Path.of(data, "indeks");
        this.address = address.replaceFirst("/+$", "");
    }

    /** Without a slash at its end. */
    public String address() {
        return address;
    }

    Path indexFolder() {
        return indexFolder;
    }
}
