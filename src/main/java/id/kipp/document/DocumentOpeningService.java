package id.kipp.document;

import id.kipp.document.scan.Scanner;
import id.kipp.kernel.NotFoundException;
import id.kipp.kernel.RuleViolationException;
import id.kipp.kernel.access.CurrentActor;
import id.kipp.kernel.access.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Opens documents again for those who may read them, as long as their bytes are those that were kept. */
@ApplicationScoped
public class DocumentOpeningService {
    private static final Logger LOG = Logger.getLogger(DocumentOpeningService.class.getName());

    /** A document ready to be sent. */
    public record Opened(DocumentView view, InputStream content) {}

    private final DocumentRepository documents;
    private final Vault vault;
    private final Scanner scanner;
    private final CurrentActor current;
    private final Instance<DocumentAccessRule> rules;
    private final Set<String> told = ConcurrentHashMap.newKeySet();

    @Inject
    public DocumentOpeningService(
            DocumentRepository documents,
            Vault vault,
            Scanner scanner,
            CurrentActor current,
            Instance<DocumentAccessRule> rules) {
        this.documents = documents;
        this.vault = vault;
        this.scanner = scanner;
        this.current = current;
        this.rules = rules;
    }

    /** Opens a document for the person who is signed in; who may not read it is told that it does not exist. */
    @PermitAll("each module's own rule decides, by the person")
    @Transactional
    public Opened open(long id) {
        var actor = current.get();
        if (rules.stream().noneMatch(rule -> rule.mayRead(actor, id))) {
            throw new NotFoundException("document " + id);
        }
        return opened(id);
    }

    /** Opens a document for somebody who is known to be allowed. */
    Opened opened(long id) {
        var view = documents
                .find(id)
                .orElseThrow(() -> new NotFoundException("document " + id))
                .view(scanner.isSet());
        if (view.scan() == Scan.INFECTED) {
            throw new RuleViolationException("document.infected.kept", view.fileName());
        }
        return new Opened(view, content(view));
    }

    private InputStream content(DocumentView view) {
        try {
            return vault.open(view.sha256());
        } catch (NoSuchFileException missing) {
            tellOnce(view, missing);
            throw new NotFoundException(
                    "content of document " + view.id(),
                    new RuleViolationException("document.missing", view.fileName()));
        } catch (DamagedFileException damaged) {
            tellOnce(view, damaged);
            throw new RuleViolationException("document.damaged", view.fileName());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Once a file, not once a reader: nobody can wash the log with it. */
    private void tellOnce(DocumentView view, IOException what) {
        if (told.add(view.sha256())) {
            LOG.log(
                    Level.SEVERE,
                    what,
                    () -> "document " + view.id() + " cannot be handed out; restore it from the backup");
        }
    }
}
