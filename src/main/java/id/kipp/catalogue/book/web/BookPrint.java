package id.kipp.catalogue.book.web;

import id.kipp.catalogue.book.BookContent;
import id.kipp.catalogue.book.BookContent.Chapter;
import id.kipp.catalogue.book.BookPrinter;
import id.kipp.catalogue.profile.web.FactWords;
import id.kipp.kernel.PortalClock;
import id.kipp.kernel.text.TypedText;
import id.kipp.pdf.HtmlPart;
import id.kipp.pdf.PdfWriter;
import id.kipp.pdf.PdfWriter.LaidOut;
import id.kipp.pdf.PrintPages;
import id.kipp.web.text.Formats;
import id.kipp.web.text.Language;
import id.kipp.web.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a book looks: cover, foreword, contents, a page or two for each winner, and where to find them by region, theme and institution. */
@ApplicationScoped
class BookPrint implements BookPrinter {
    /** So much of each text that a winner fills two pages at most. */
    private static final int SHOWN = 900;

    private final Texts texts;
    private final FactWords words;
    private final Formats formats;
    private final Language language;
    private final PortalClock clock;

    @Inject
    BookPrint(Texts texts, FactWords words, Formats formats, Language language, PortalClock clock) {
        this.texts = texts;
        this.words = words;
        this.formats = formats;
        this.language = language;
        this.clock = clock;
    }

    @Override
    public void print(BookContent content, OutputStream to, LaidOut laidOut) throws IOException {
        var title = texts.of("catalogue.book.name", content.level(), Integer.toString(content.year()));
        var subject = texts.of("catalogue.book.subject", content.level(), Integer.toString(content.year()));
        var pages = new PrintPages(language.getCode(), title, subject, "book");
        cover(pages, content);
        foreword(pages, content);
        contents(pages, content);
        chapters(pages, content);
        index(
                pages,
                content,
                "catalogue.book.byprovince",
                chapter -> chapter.row().province());
        index(pages, content, "catalogue.book.bytheme", Chapter::theme);
        index(
                pages,
                content,
                "catalogue.book.byinstitution",
                chapter -> chapter.row().institution());
        PdfWriter.write(pages, to, laidOut);
    }

    private void cover(PrintPages pages, BookContent content) {
        var cover = pages.body().add("div").named("cover");
        cover.add("p", texts.get("catalogue.book.series")).named("series");
        cover.add("h1", texts.of("catalogue.book.cover", content.level())).id("cover");
        cover.add("p", Integer.toString(content.year())).named("year");
        cover.add("p", texts.of("catalogue.book.number", content.chapters().size()))
                .named("number-of");
        cover.add("p", texts.get("catalogue.book.publisher")).named("publisher");
        pages.bookmark(texts.of("catalogue.book.cover", content.level()), "cover");
    }

    private void foreword(PrintPages pages, BookContent content) {
        pages.body()
                .add("p", texts.of("catalogue.book.name", content.level(), Integer.toString(content.year())))
                .named("footer");
        var part = pages.body().add("div").named("part");
        if (!content.foreword().isEmpty()) {
            heading(pages, part, "catalogue.book.foreword", "foreword");
            content.foreword()
                    .lines()
                    .filter(line -> !TypedText.line(line).isEmpty())
                    .forEach(line -> part.add("p", line));
        }
        var imprint = part.add("p", texts.of("catalogue.book.imprint", formats.day(clock.now())) + " ");
        imprint.named("quiet").link(content.address(), content.address());
    }

    private void contents(PrintPages pages, BookContent content) {
        var part = pages.body().add("div").named("part");
        heading(pages, part, "catalogue.book.contents", "contents");
        var theme = "";
        for (var chapter : content.chapters()) {
            var other = named(chapter.theme());
            if (!other.equals(theme)) {
                part.add("h3", other);
                theme = other;
            }
            entry(part, chapter);
        }
    }

    private void chapters(PrintPages pages, BookContent content) {
        var print = new ChapterPrint(words, content.address());
        PrintPages.Bookmark theme = null;
        var last = "";
        for (var chapter : content.chapters()) {
            var name = named(chapter.theme());
            if (theme == null || !name.equals(last)) {
                theme = pages.bookmark(name, ChapterPrint.id(chapter));
                last = name;
            }
            theme.below(chapter.row().title(), ChapterPrint.id(chapter));
            print.print(pages.body().add("div").named("chapter"), chapter, SHOWN);
        }
    }

    private void index(
            PrintPages pages, BookContent content, String key, Function<Chapter, @Nullable String> property) {
        var groups = new TreeMap<String, List<Chapter>>();
        for (var chapter : content.chapters()) {
            groups.merge(named(property.apply(chapter)), List.of(chapter), BookPrint::together);
        }
        var part = pages.body().add("div").named("part index");
        heading(pages, part, key, key.replace('.', '-'));
        groups.forEach((name, chapters) -> {
            part.add("h3", name);
            chapters.forEach(chapter -> entry(part, chapter));
        });
    }

    private static List<Chapter> together(List<Chapter> first, List<Chapter> more) {
        return Stream.concat(first.stream(), more.stream()).toList();
    }

    private void heading(PrintPages pages, HtmlPart part, String key, String id) {
        part.add("h1", texts.get(key)).id(id);
        pages.bookmark(texts.get(key), id);
    }

    private static void entry(HtmlPart part, Chapter chapter) {
        part.add("p").named("entry").jump(chapter.row().title(), ChapterPrint.id(chapter));
    }

    private String named(@Nullable String value) {
        return Objects.requireNonNullElseGet(value, () -> texts.get("catalogue.book.unnamed"));
    }
}
