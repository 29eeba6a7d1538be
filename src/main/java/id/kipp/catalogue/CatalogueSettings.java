package id.kipp.catalogue;

import id.kipp.kernel.settings.DataSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;

/** Where the index lies, and the names by which the field knows one thing. */
@ApplicationScoped
public class CatalogueSettings {
    private final Path indexFolder;
    private final Path synonymFile;

    @Inject
    public CatalogueSettings(DataSettings data) {
        this.indexFolder = data.folder().resolve("indeks");
        this.synonymFile = data.folder().resolve("sinonim.txt");
    }

    /** What the field calls by several names, edited by whoever runs the portal; it need not exist. */
    Path synonymFile() {
        return synonymFile;
    }

    Path indexFolder() {
        return indexFolder;
    }
}
