package id.kipp.document;

import id.kipp.document.password.PdfPassword;
import id.kipp.document.rules.FileRule;
import id.kipp.document.rules.PdfShape;
import id.kipp.document.scan.ScanAnswer;
import id.kipp.document.scan.Scanner;
import id.kipp.kernel.PortalClock;
import id.kipp.kernel.RuleViolationException;
import id.kipp.kernel.access.CurrentActor;
import id.kipp.kernel.access.Internal;
import id.kipp.kernel.access.Permission;
import id.kipp.kernel.access.PermitAll;
import id.kipp.kernel.access.RequiresPermission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/** Takes uploads in and stores them. */
@ApplicationScoped
public class DocumentService {
    private static final String INSIDE = "other services, inside their own guarded transaction";

    private final DocumentRepository documents;
    private final Vault vault;
    private final DocumentSettings settings;
    private final Scanner scanner;
    private final PortalClock clock;
    private final CurrentActor current;
    private final UnitQuota quota;

    @Inject
    public DocumentService(
            DocumentRepository documents,
            Vault vault,
            DocumentSettings settings,
            Scanner scanner,
            PortalClock clock,
            CurrentActor current,
            UnitQuota quota) {
        this.documents = documents;
        this.vault = vault;
        this.settings = settings;
        this.scanner = scanner;
        this.clock = clock;
        this.current = current;
        this.quota = quota;
    }

    /**
     * Takes an upload in when the rules accept it and the scanner finds nothing; its bytes are on disk afterwards. Outside of
     * any transaction: nobody waits behind a slow scanner. A scanner that does not answer keeps no file out.
     */
    @RequiresPermission(Permission.WRITE_SUBMISSION)
    public StagedUpload receive(Upload upload) {
        long most = settings.mostBytes();
        var name = FileRule.cleanName(upload.fileName());
        try (var aside = vault.stage(upload, most)) {
            var what = aside.what();
            FileRule.judge(name, what.mediaType(), what.bytes(), most).orThrow();
            var content = Files.readAllBytes(aside.file());
            PdfShape.judge(name, content, settings.mostPages()).orThrow();
            if (PdfPassword.isAsked(content)) {
                throw new RuleViolationException("document.locked", name);
            }
            var answer = scanned(name, aside.file());
            aside.keep();
            return new StagedUpload(FileRule.kept(name), what, answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ScanAnswer scanned(String name, Path aside) throws IOException {
        try (var content = Files.newInputStream(aside)) {
            var answer = scanner.scan(content);
            if (answer.isInfected()) {
                throw new RuleViolationException("document.infected", name, answer.name());
            }
            return answer;
        }
    }

    /** Makes a document of what was received. */
    @Internal(INSIDE)
    @Transactional(TxType.MANDATORY)
    public DocumentView store(StagedUpload file) {
        quota.require(file.kept().bytes());
        var document = new Document(file, current.get(), clock.now());
        documents.add(document);
        return document.view(scanner.isSet());
    }

    /** Refuses whose unit uploaded all that it may today: asked before a file is so much as read. */
    @Internal(INSIDE)
    public void requireQuota() {
        quota.require(1);
    }

    /** How large one file may be, in megabytes. */
    @PermitAll("a limit that everybody may know")
    public long mostMegabytes() {
        return settings.mostBytes() / (1024 * 1024);
    }

    @Internal(INSIDE)
    public List<DocumentView> views(Collection<Long> ids) {
        return documents.byIds(ids).stream()
                .map(document -> document.view(scanner.isSet()))
                .toList();
    }
}
