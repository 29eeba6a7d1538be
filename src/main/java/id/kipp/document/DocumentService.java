package id.kipp.document;

import id.kipp.document.rules.FileRule;
import id.kipp.kernel.CurrentActor;
import id.kipp.kernel.NotFound;
import id.kipp.kernel.OpenToAll;
import id.kipp.kernel.PortalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;

/** Stores uploads and opens them again for those who may read them. */
@ApplicationScoped
public class DocumentService {
    private static final String INSIDE = "called by other services inside their own guarded transaction";

    /** A document ready to be sent. */
    public record Opened(DocumentView view, InputStream content) {}

    private final DocumentRepository documents;
    private final Vault vault;
    private final DocumentSettings settings;
    private final PortalClock clock;
    private final CurrentActor current;
    private final Instance<ReadingRule> rules;

    @Inject
    public DocumentService(
            DocumentRepository documents,
            Vault vault,
            DocumentSettings settings,
            PortalClock clock,
            CurrentActor current,
            Instance<ReadingRule> rules) {
        this.documents = documents;
        this.vault = vault;
        this.settings = settings;
        this.clock = clock;
        this.current = current;
        this.rules = rules;
    }

    /** Keeps an upload that the rules accept; its bytes are on disk before its row can be committed. */
    @OpenToAll(INSIDE)
    @Transactional(TxType.MANDATORY)
    public DocumentView store(Upload upload) {
        try {
            long most = settings.mostBytes();
            var name = FileRule.cleanName(upload.fileName());
            var kept = vault.keep(
                    upload,
                    most,
                    judged -> FileRule.judge(name, judged.mediaType(), judged.bytes(), most)
                            .orThrow());
            var document = new Document(kept, name, current.get().id(), clock.now());
            documents.add(document);
            return document.view();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How large one file may be, in megabytes. */
    @OpenToAll("a limit that everybody may know")
    public long mostMegabytes() {
        return settings.mostBytes() / (1024 * 1024);
    }

    @OpenToAll(INSIDE)
    public List<DocumentView> views(Collection<Long> ids) {
        return documents.views(ids);
    }

    /** Opens a document for the person who is signed in; who may not read it is told that it does not exist. */
    @OpenToAll("each module's own rule decides, by the person")
    @Transactional
    public Opened open(long id) {
        var actor = current.get();
        if (rules.stream().noneMatch(rule -> rule.mayRead(actor, id))) {
            throw new NotFound("document " + id);
        }
        var view = documents
                .find(id)
                .orElseThrow(() -> new NotFound("document " + id))
                .view();
        try {
            return new Opened(view, vault.open(view.sha256()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
