package id.kipp.catalogue.book;

import id.kipp.catalogue.rules.BookState;
import id.kipp.kernel.RuleViolationException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One attempt to make a book of the winners of a year: running, then a file that may be published, or failed or cancelled. */
@Entity
@Table(name = "catalogue_book")
class Book {
    private static final int DONE = 100;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "year")
    private int year;

    @Column(name = "level")
    private String level;

    private @Nullable String foreword;

    @Enumerated(EnumType.STRING)
    private BookState state = BookState.RUNNING;

    private int progress;
    private int chapters;
    private @Nullable Integer pages;

    @Column(name = "document_id")
    private @Nullable Long documentId;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    @Version
    private int version;

    protected Book() {}

    Book(BookChoice choice, @Nullable String foreword, Instant now) {
        this.year = choice.year();
        this.level = choice.level();
        this.chapters = Math.toIntExact(choice.winners());
        this.foreword = foreword;
        this.startedAt = now;
    }

    /** Notes how far it is; the answer says whether to go on. */
    boolean advance(int percent) {
        if (isRunning()) {
            progress = percent;
        }
        return isRunning();
    }

    /** The file is there. */
    void done(long document, int chapters, int pages, Instant now) {
        become(BookState.DONE);
        this.documentId = document;
        this.chapters = chapters;
        this.pages = pages;
        this.progress = DONE;
        this.endedAt = now;
    }

    /** Ends without a file; how it ended first is how it ended. */
    void end(BookState as, Instant now) {
        if (isRunning()) {
            become(as);
            endedAt = now;
        }
    }

    void publish(Instant now) {
        become(BookState.PUBLISHED);
        publishedAt = now;
    }

    /** A newer book of the same winners takes its place. */
    void replace() {
        become(BookState.REPLACED);
    }

    /** Nobody is to read it any more. */
    void withdraw() {
        become(BookState.DONE);
        publishedAt = null;
    }

    private void become(BookState next) {
        if (!state.next().contains(next)) {
            throw new RuleViolationException("catalogue.book.refused");
        }
        state = next;
    }

    boolean isRunning() {
        return state == BookState.RUNNING;
    }

    BookView view() {
        return new BookView(
                id, year, level, state, progress, chapters, pages, startedAt, endedAt, publishedAt, documentId);
    }

    BookChoice choice() {
        return new BookChoice(year, level, chapters);
    }

    @Nullable
    String foreword() {
        return foreword;
    }

    long id() {
        return id;
    }
}
