package id.kipp.catalogue.book.web;

import id.kipp.catalogue.book.BookContent.Chapter;
import id.kipp.catalogue.profile.web.FactWords;
import id.kipp.catalogue.rules.Shortening;
import id.kipp.pdf.HtmlPart;
import id.kipp.pdf.InlinePicture;
import id.kipp.web.text.Texts;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How one innovation looks on paper: what it is, what it says of itself, what it won, and where to read on. */
final class ChapterPrint {
    private static final int SHORTEST_FACT = 120;

    private final Texts texts;
    private final FactWords words;
    private final String portal;

    /**
     * Prints with the words of the screen.
     *
     * @param portal the address of the portal, without a slash at its end
     */
    ChapterPrint(FactWords words, String portal) {
        this.texts = words.texts();
        this.words = words;
        this.portal = portal;
    }

    /**
     * Adds the chapter to a page.
     *
     * @param most how many characters of each text are shown; what is longer is read in the catalogue
     */
    void print(HtmlPart to, Chapter chapter, int most) {
        var row = chapter.row();
        if (row.sample()) {
            to.add("p", texts.get("catalogue.sample.text")).named("sample");
        }
        to.add("p", theme(chapter)).named("theme");
        to.add("h1", row.title()).id(id(chapter));
        to.add(
                        "p",
                        Stream.of(row.unit(), row.institution(), row.province())
                                .filter(Objects::nonNull)
                                .distinct()
                                .collect(Collectors.joining(" · ")))
                .named("owner");
        if (chapter.summary().isEmpty()) {
            to.add("p", texts.get("catalogue.record.nosummary")).named("quiet");
        } else {
            to.add("p", chapter.summary()).named("lead");
        }
        facts(to, chapter, most);
        chapter.sections().forEach(section -> {
            to.add("h2", section.heading());
            to.add("p", Shortening.of(section.text(), most));
        });
        awards(to, chapter);
        readOn(to, chapter);
    }

    /** Where the chapter stands in the file. */
    static String id(Chapter chapter) {
        return chapter.row().code();
    }

    private String theme(Chapter chapter) {
        return Stream.of(chapter.theme(), chapter.row().code())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private void facts(HtmlPart to, Chapter chapter, int most) {
        if (chapter.facts().isEmpty()) {
            return;
        }
        var table = to.add("table").named("facts").add("tbody");
        chapter.facts().forEach(fact -> {
            var line = table.add("tr");
            line.add("th", texts.get(fact.field().textKey())).with("scope", "row");
            line.add("td", Shortening.of(words.text(fact), Math.max(most, SHORTEST_FACT)));
        });
    }

    private void awards(HtmlPart to, Chapter chapter) {
        if (chapter.awards().isEmpty()) {
            return;
        }
        to.add("h2", texts.get("catalogue.record.awards"));
        var list = to.add("ul").named("awards");
        chapter.awards().forEach(award -> {
            var line = list.add("li");
            line.add("span", award.level()).named("award");
            var year = award.year();
            line.text(" " + (year == null ? texts.get("catalogue.record.noyear") : year.toString()));
            var source = award.source().title();
            if (source != null) {
                line.text(" · ").link(source, award.source().url());
            }
        });
    }

    private void readOn(HtmlPart to, Chapter chapter) {
        var address = portal + chapter.row().address();
        var box = to.add("div").named("read-on");
        box.picture(InlinePicture.qr(address), texts.get("catalogue.book.qr"));
        var words = box.add("p", texts.get("catalogue.book.more") + " ").named("quiet");
        words.link(address, address);
    }
}
