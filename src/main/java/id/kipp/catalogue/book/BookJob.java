package id.kipp.catalogue.book;

import id.kipp.catalogue.rules.BookState;
import id.kipp.kernel.access.Actor;
import id.kipp.kernel.access.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Makes a book in the background: gathers, lays out, writes aside, stores. */
@ApplicationScoped
class BookJob {
    private static final int GATHERED = 10;
    private static final int LAID_OUT = 70;
    private static final Logger LOG = Logger.getLogger(BookJob.class.getName());

    private final BookRunService runs;
    private final BookPrinter printer;
    private final CurrentActor current;

    @Inject
    BookJob(BookRunService runs, BookPrinter printer, CurrentActor current) {
        this.runs = runs;
        this.printer = printer;
        this.current = current;
    }

    @ActivateRequestContext
    void run(long id) {
        current.enter(Actor.portal());
        try {
            var aside = Files.createTempFile("buku-", ".pdf");
            try {
                make(id, aside);
            } finally {
                Files.deleteIfExists(aside);
            }
        } catch (StoppedException stopped) {
            LOG.log(Level.INFO, "book {0} was cancelled", id);
        } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError e) {
            // Left as running it would keep every other book from being made.
            LOG.log(Level.SEVERE, e, () -> "book " + id);
            runs.end(id, BookState.FAILED);
        }
    }

    private void make(long id, Path aside) throws IOException {
        var content = runs.gather(id);
        goOn(id, GATHERED);
        var pages = new int[1];
        try (var to = Files.newOutputStream(aside)) {
            printer.print(content, to, number -> {
                pages[0] = number;
                goOn(id, LAID_OUT);
            });
        }
        runs.store(id, aside, content.chapters().size(), pages[0]);
    }

    private void goOn(long id, int percent) {
        if (!runs.advance(id, percent)) {
            throw new StoppedException();
        }
    }

    /** Somebody cancelled the book. */
    private static final class StoppedException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
