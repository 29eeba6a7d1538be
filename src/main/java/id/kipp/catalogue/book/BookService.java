package id.kipp.catalogue.book;

import id.kipp.catalogue.rules.BookLimits;
import id.kipp.catalogue.rules.BookState;
import id.kipp.document.DocumentOpeningService.Opened;
import id.kipp.document.MadeFileService;
import id.kipp.kernel.NotFoundException;
import id.kipp.kernel.PortalClock;
import id.kipp.kernel.RuleViolationException;
import id.kipp.kernel.Words;
import id.kipp.kernel.access.Permission;
import id.kipp.kernel.access.PermitAll;
import id.kipp.kernel.access.RequiresPermission;
import id.kipp.kernel.event.DomainEvent;
import id.kipp.kernel.text.TypedText;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;

/** Has books of winners made, publishes them, and hands them out. */
@ApplicationScoped
public class BookService {
    /** What is older is replaced, or was never published. */
    private static final int MOST_SHOWN = 30;

    private final BookRepository books;
    private final BookRunService runs;
    private final BookJob job;
    private final MadeFileService files;
    private final PortalClock clock;
    private final Event<DomainEvent> events;

    @Resource
    private ManagedExecutorService executor;

    @Inject
    public BookService(
            BookRepository books,
            BookRunService runs,
            BookJob job,
            MadeFileService files,
            PortalClock clock,
            Event<DomainEvent> events) {
        this.books = books;
        this.runs = runs;
        this.job = job;
        this.files = files;
        this.clock = clock;
        this.events = events;
    }

    /**
     * The desk of who makes books.
     *
     * @param foreword of the newest book, to begin from
     */
    public record Desk(List<BookChoice> choices, List<BookView> books, String foreword) {
        public Desk {
            choices = List.copyOf(choices);
            books = List.copyOf(books);
        }
    }

    @RequiresPermission(Permission.PUBLISH)
    @Transactional
    public Desk desk() {
        var newest = books.newest(MOST_SHOWN);
        return new Desk(
                books.choices(),
                newest.stream().map(Book::view).toList(),
                newest.stream()
                        .map(Book::foreword)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(""));
    }

    /** Begins a book; it is made in the background. */
    @RequiresPermission(Permission.PUBLISH)
    public void begin(String key, String foreword) {
        var text = Words.optional(foreword, BookLimits.FOREWORD).orElse(null);
        var id = runs.begin(choice(key), text);
        executor.execute(() -> job.run(id));
    }

    private BookChoice choice(String key) {
        return books.choices().stream()
                .filter(choice -> choice.key().equals(TypedText.line(key)))
                .findFirst()
                .orElseThrow(() -> new RuleViolationException("catalogue.book.nochoice"));
    }

    @RequiresPermission(Permission.PUBLISH)
    public void cancel(long id) {
        runs.end(id, BookState.CANCELLED);
    }

    /** Lets everybody read it in place of an earlier one of the same winners. */
    @RequiresPermission(Permission.PUBLISH)
    @Transactional
    public void publish(long id) {
        var choice = books.find(id).map(Book::choice).orElseThrow(() -> new NotFoundException("book " + id));
        var all = books.lockAll(choice);
        all.stream()
                .filter(other -> other.id() != id && other.view().isPublished())
                .forEach(Book::replace);
        all.stream().filter(book -> book.id() == id).forEach(book -> book.publish(clock.now()));
        events.fire(new BookPublished(id, choice.year(), choice.level()));
    }

    @RequiresPermission(Permission.PUBLISH)
    @Transactional
    public void withdraw(long id) {
        var book = locked(id);
        book.withdraw();
        events.fire(new BookWithdrawn(id, book.choice().year(), book.choice().level()));
    }

    @RequiresPermission(Permission.PUBLISH)
    @Transactional
    public Opened preview(long id) {
        return books.find(id).map(Book::view).map(this::opened).orElseThrow(() -> new NotFoundException("book " + id));
    }

    @PermitAll("what is published")
    @Transactional
    public List<BookView> published() {
        return books.published().stream().map(Book::view).toList();
    }

    /** A published book by the end of its address, such as 2016/top-99. */
    @PermitAll("what is published")
    @Transactional
    public Opened open(String key) {
        return books.published().stream()
                .filter(book -> book.choice().key().equals(key))
                .findFirst()
                .map(Book::view)
                .map(this::opened)
                .orElseThrow(() -> new NotFoundException("book " + key));
    }

    private Opened opened(BookView book) {
        var document = book.documentId();
        if (document == null) {
            throw new NotFoundException("file of book " + book.id());
        }
        return files.open(document);
    }

    private Book locked(long id) {
        return books.lock(id).orElseThrow(() -> new NotFoundException("book " + id));
    }
}
