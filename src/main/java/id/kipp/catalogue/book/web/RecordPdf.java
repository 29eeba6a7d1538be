package id.kipp.catalogue.book.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.kipp.catalogue.CatalogueService;
import id.kipp.catalogue.InnovationView;
import id.kipp.catalogue.book.BookContent.Chapter;
import id.kipp.catalogue.profile.ProfileService;
import id.kipp.catalogue.profile.web.FactWords;
import id.kipp.kernel.settings.AddressSettings;
import id.kipp.kernel.transaction.BusyException;
import id.kipp.pdf.PdfWriter;
import id.kipp.pdf.PrintPages;
import id.kipp.web.text.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One innovation on one page of paper, with as much of its texts as the page holds. */
@ApplicationScoped
class RecordPdf {
    private static final long MOST_BYTES = 8L * 1024 * 1024;

    /** Strangers may ask for it, and it takes more work than a page of the screen. */
    private static final int AT_ONCE = 1;

    /** Who comes meanwhile waits so long; mostly it is the same record. */
    private static final int SECONDS_TO_WAIT = 3;

    /** Tried from the longest to the shortest. */
    private static final int[] SHOWN = {1500, 900, 600, 400, 250, 150};

    /** The same of what owners tell, when there is no room for the answers of the competition. */
    private static final Integer[] SHORTER = {900, 400, 120};

    private record Key(String language, String version, String slug) {}

    private final CatalogueService catalogue;
    private final ProfileService profiles;
    private final AddressSettings settings;
    private final FactWords words;
    private final Language language;
    private final Semaphore turns = new Semaphore(AT_ONCE);
    private final Cache<Key, byte[]> kept = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((Key key, byte[] pdf) -> pdf.length)
            .build();

    @Inject
    RecordPdf(
            CatalogueService catalogue,
            ProfileService profiles,
            AddressSettings settings,
            FactWords words,
            Language language) {
        this.catalogue = catalogue;
        this.profiles = profiles;
        this.settings = settings;
        this.words = words;
        this.language = language;
    }

    /** The file of a record by the end of its address. */
    byte[] of(String slug) {
        var key = new Key(language.getCode(), catalogue.version(), slug);
        var known = kept.getIfPresent(key);
        if (known != null) {
            return known;
        }
        var innovation = catalogue.bySlug(slug);
        if (!isMyTurn()) {
            throw BusyException.of(new RejectedExecutionException("records are being printed"));
        }
        try {
            return kept.get(key, none -> printed(innovation));
        } finally {
            turns.release();
        }
    }

    private boolean isMyTurn() {
        try {
            return turns.tryAcquire(SECONDS_TO_WAIT, TimeUnit.SECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private byte[] printed(InnovationView innovation) {
        var chapter = new Chapter(
                innovation.row(),
                Chapter.told(profiles.published(innovation.row().id())),
                innovation.sections(),
                innovation.awards());
        var told = new Chapter(chapter.row(), chapter.facts(), List.of(), chapter.awards());
        var bare = new Chapter(chapter.row(), List.of(), List.of(), chapter.awards());
        return Stream.concat(
                        IntStream.of(SHOWN).mapToObj(most -> pages(chapter, most)),
                        Stream.of(SHORTER).map(most -> pages(told, most)))
                .map(RecordPdf::onOnePage)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> PdfWriter.write(pages(bare, 1)));
    }

    private PrintPages pages(Chapter chapter, int most) {
        var row = chapter.row();
        var pages = new PrintPages(
                language.getCode(),
                row.title(),
                words.texts().of("catalogue.book.record", row.institution()),
                "record");
        pages.body().add("p", words.texts().get("catalogue.book.series")).named("footer");
        new ChapterPrint(words, settings.address()).print(pages.body(), chapter, most);
        return pages;
    }

    private static Optional<byte[]> onOnePage(PrintPages pages) {
        var bytes = new ByteArrayOutputStream();
        try {
            PdfWriter.write(pages, bytes, number -> {
                if (number > 1) {
                    throw new TooLongException();
                }
            });
            return Optional.of(bytes.toByteArray());
        } catch (TooLongException longer) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** It needs another page. */
    private static final class TooLongException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
