package id.kipp.document;

import id.kipp.document.DocumentOpeningService.Opened;
import id.kipp.document.scan.ScanAnswer;
import id.kipp.kernel.PortalClock;
import id.kipp.kernel.access.CurrentActor;
import id.kipp.kernel.access.Internal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Keeps files that the portal made itself, such as books, and opens them for whom its caller lets in. */
@ApplicationScoped
public class MadeFileService {
    private static final String INSIDE = "other services, inside their own guarded method";

    private final DocumentRepository documents;
    private final DocumentOpeningService opening;
    private final Vault vault;
    private final CurrentActor current;
    private final PortalClock clock;

    @Inject
    public MadeFileService(
            DocumentRepository documents,
            DocumentOpeningService opening,
            Vault vault,
            CurrentActor current,
            PortalClock clock) {
        this.documents = documents;
        this.opening = opening;
        this.vault = vault;
        this.current = current;
        this.clock = clock;
    }

    /** Makes a document of a file; its bytes are on disk afterwards. Nobody sent it, so nobody looks for a virus in it. */
    @Internal(INSIDE)
    @Transactional(TxType.MANDATORY)
    public long keep(String name, Path file) {
        try (var content = Files.newInputStream(file);
                var aside = vault.stage(new Upload(name, content), Long.MAX_VALUE)) {
            aside.keep();
            var document =
                    new Document(new StagedUpload(name, aside.what(), ScanAnswer.clean()), current.get(), clock.now());
            documents.add(document);
            return document.id();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens a file for somebody of whom the caller knows that they may read it. */
    @Internal(INSIDE)
    @Transactional(TxType.MANDATORY)
    public Opened open(long id) {
        return opening.opened(id);
    }
}
