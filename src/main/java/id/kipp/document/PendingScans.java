package id.kipp.document;

import id.kipp.document.scan.ScanAnswer;
import id.kipp.document.scan.Scanner;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Asks the scanner for documents that came while it was down, until it is down again or all are done. */
@ApplicationScoped
class PendingScans {
    private static final Logger LOG = Logger.getLogger(PendingScans.class.getName());
    private static final int AT_ONCE = 50;

    private final ScanService scans;
    private final Scanner scanner;
    private final Vault vault;
    private final Set<Long> told = ConcurrentHashMap.newKeySet();

    @Inject
    PendingScans(ScanService scans, Scanner scanner, Vault vault) {
        this.scans = scans;
        this.scanner = scanner;
        this.vault = vault;
    }

    void go() {
        if (!scanner.isSet()) {
            return;
        }
        for (var waiting : scans.waiting(AT_ONCE)) {
            if (!isAnswered(waiting)) {
                return;
            }
        }
    }

    /** Outside of any transaction, which would wait for the scanner. A file that is lost does not stop the others. */
    private boolean isAnswered(DocumentView waiting) {
        try (var content = vault.open(waiting.sha256())) {
            var answer = scanner.scan(content);
            scans.note(waiting.id(), answer);
            return answer.isClean() || answer.isInfected();
        } catch (IOException unreadable) {
            if (told.add(waiting.id())) {
                LOG.log(Level.WARNING, unreadable, () -> "document " + waiting.id() + " cannot be read");
            }
            scans.note(waiting.id(), ScanAnswer.unknown());
            return true;
        }
    }
}
