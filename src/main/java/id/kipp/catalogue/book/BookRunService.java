package id.kipp.catalogue.book;

import id.kipp.catalogue.CatalogueService;
import id.kipp.catalogue.book.BookContent.Chapter;
import id.kipp.catalogue.profile.ProfileService;
import id.kipp.catalogue.rules.BookState;
import id.kipp.document.MadeFileService;
import id.kipp.kernel.NotFoundException;
import id.kipp.kernel.PortalClock;
import id.kipp.kernel.RuleViolationException;
import id.kipp.kernel.settings.AddressSettings;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The short transactions around the long making of a book: begin, gather, advance, store, end. */
@ApplicationScoped
class BookRunService {
    private static final int AFTER_SEEDING = 50;

    /** More winners than this are no book any more; what is laid out lies in memory as a whole. */
    private static final int MOST_CHAPTERS = 300;

    private final BookRepository books;
    private final CatalogueService catalogue;
    private final ProfileService profiles;
    private final AddressSettings settings;
    private final MadeFileService files;
    private final PortalClock clock;

    @Inject
    BookRunService(
            BookRepository books,
            CatalogueService catalogue,
            ProfileService profiles,
            AddressSettings settings,
            MadeFileService files,
            PortalClock clock) {
        this.books = books;
        this.catalogue = catalogue;
        this.profiles = profiles;
        this.settings = settings;
        this.files = files;
        this.clock = clock;
    }

    /** A book that was being made when the portal stopped will not end by itself. */
    @Transactional
    void endAbandoned(@Observes @Priority(AFTER_SEEDING) Startup event) {
        books.running().forEach(book -> book.end(BookState.FAILED, clock.now()));
    }

    /** Begins a book, one at a time: each takes memory. */
    @Transactional(TxType.REQUIRES_NEW)
    long begin(BookChoice choice, @Nullable String foreword) {
        if (!books.running().isEmpty()) {
            throw new RuleViolationException("catalogue.book.runs");
        }
        if (choice.winners() > MOST_CHAPTERS) {
            throw new RuleViolationException("catalogue.book.many", MOST_CHAPTERS);
        }
        var book = new Book(choice, foreword, clock.now());
        books.add(book);
        return book.id();
    }

    @Transactional(TxType.REQUIRES_NEW)
    BookContent gather(long id) {
        var book = locked(id);
        var choice = book.choice();
        var ids = books.winners(choice, MOST_CHAPTERS);
        var awards = catalogue.awards(ids);
        var sections = catalogue.sections(ids);
        var told = profiles.published(ids);
        var chapters = catalogue.rows(ids).stream()
                .map(row -> new Chapter(
                        row,
                        Optional.ofNullable(told.get(row.id()))
                                .map(Chapter::told)
                                .orElse(List.of()),
                        sections.getOrDefault(row.id(), List.of()),
                        awards.getOrDefault(row.id(), List.of())))
                .toList();
        return new BookContent(
                choice.year(),
                choice.level(),
                Objects.requireNonNullElse(book.foreword(), ""),
                chapters,
                settings.address());
    }

    /** Notes how far it is; the answer says whether to go on. */
    @Transactional(TxType.REQUIRES_NEW)
    boolean advance(long id, int percent) {
        return locked(id).advance(percent);
    }

    /** Keeps the file, unless somebody cancelled meanwhile. */
    @Transactional(TxType.REQUIRES_NEW)
    void store(long id, Path file, int chapters, int pages) {
        var book = locked(id);
        if (book.isRunning()) {
            var view = book.view();
            var name = "buku-%d-%s".formatted(view.year(), view.address().replaceFirst(".*/", ""));
            book.done(files.keep(name, file), chapters, pages, clock.now());
        }
    }

    @Transactional(TxType.REQUIRES_NEW)
    void end(long id, BookState as) {
        locked(id).end(as, clock.now());
    }

    private Book locked(long id) {
        return books.lock(id).orElseThrow(() -> new NotFoundException("book " + id));
    }
}
