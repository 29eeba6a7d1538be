package id.kipp.document;

import id.kipp.document.rules.DailyQuota;
import id.kipp.document.rules.DocumentLimits;
import id.kipp.kernel.access.Internal;
import id.kipp.kernel.settings.DataSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where documents are kept, how large one may be, how many pages it may have, how many a unit may upload, and when they go. */
@ApplicationScoped
public class DocumentSettings {
    private final Path folder;
    private final long mostBytes;
    private final int mostPages;
    private final long mostBytesADay;
    private final Duration kept;

    @Inject
    DocumentSettings(
            DataSettings data,
            @ConfigProperty(name = "kipp.document.megabytes", defaultValue = "10") int megabytes,
            @ConfigProperty(name = "kipp.document.pages", defaultValue = "200") int pages,
            @ConfigProperty(name = "kipp.document.unit.megabytes", defaultValue = "300") int megabytesADay,
            @ConfigProperty(name = "kipp.document.keep.days", defaultValue = "90") int days) {
        this.folder = data.folder().resolve("berkas");
        this.mostBytes = DocumentLimits.megabytes(megabytes) * 1024L * 1024L;
        this.mostPages = pages;
        this.mostBytesADay = DailyQuota.bytes(megabytesADay);
        this.kept = Duration.ofDays(Math.max(1, days));
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

    /** How much one unit may upload in a day. */
    long mostBytesADay() {
        return mostBytesADay;
    }

    /** How long a file that nothing names any more is kept: as long as a backup that names it may be restored. */
    @Internal("the purge of files that nothing names")
    public Duration kept() {
        return kept;
    }
}
