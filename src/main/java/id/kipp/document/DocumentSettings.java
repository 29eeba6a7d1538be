package id.kipp.document;

import id.kipp.document.rules.DocumentLimits;
import id.kipp.kernel.settings.DataSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where documents are kept, how large one may be, and how many pages it may have. */
@ApplicationScoped
class DocumentSettings {
    private final Path folder;
    private final long mostBytes;
    private final int mostPages;

    @Inject
    DocumentSettings(
            DataSettings data,
            @ConfigProperty(name = "kipp.document.megabytes", defaultValue = "10") int megabytes,
            @ConfigProperty(name = "kipp.document.pages", defaultValue = "200") int pages) {
        this.folder = data.folder().resolve("berkas");
        this.mostBytes = DocumentLimits.megabytes(megabytes) * 1024L * 1024L;
        this.mostPages = pages;
    }

    Path folder() {
        return folder;
    }

    long mostBytes() {
        return mostBytes;
    }

    int mostPages() {
        return mostPages;
    }
}
