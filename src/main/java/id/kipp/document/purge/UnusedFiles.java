package id.kipp.document.purge;

import id.kipp.document.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Takes the bytes of purged documents from the disk, once the rows say so for good: a row whose file is gone must not come back. */
@ApplicationScoped
class UnusedFiles {
    private static final Logger LOG = Logger.getLogger(UnusedFiles.class.getName());
    private static final int AT_ONCE = 500;

    private final UnusedDocumentService unused;
    private final Vault vault;

    @Inject
    UnusedFiles(UnusedDocumentService unused, Vault vault) {
        this.unused = unused;
        this.vault = vault;
    }

    void purge() throws IOException {
        long after = 0;
        do {
            after = unused.mark(after, AT_ONCE);
        } while (after > 0);
        while (unused.purge(AT_ONCE) == AT_ONCE) {
            // The next part.
        }
        int gone = 0;
        for (var sha256 : unused.discardable()) {
            gone += vault.discard(sha256) ? 1 : 0;
        }
        if (gone > 0) {
            LOG.log(Level.INFO, "{0} files that nothing named were taken from the disk", gone);
        }
    }
}
