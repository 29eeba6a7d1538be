package id.kipp.catalogue;

import id.kipp.kernel.access.PermitAll;
import id.kipp.kernel.settings.DataSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the index lies, and under which address the public finds the portal. */
@ApplicationScoped
public class CatalogueSettings {
    private final Path indexFolder;
    private final Path synonymFile;
    private final String address;

    @Inject
    public CatalogueSettings(
            DataSettings data,
            @ConfigProperty(name = "kipp.address", defaultValue = "http://127.0.0.1:8080") String address) {
        this.indexFolder = data.folder().resolve("indeks");
        this.synonymFile = data.folder().resolve("sinonim.txt");
        this.address = address.replaceFirst("/+$", "");
    }

    /** Without a slash at its end. */
    @PermitAll("everybody who reads the catalogue sees it")
    public String address() {
        return address;
    }

    /** What the field calls by several names, edited by whoever runs the portal; it need not exist. */
    Path synonymFile() {
        return synonymFile;
    }

    Path indexFolder() {
        return indexFolder;
    }
}
