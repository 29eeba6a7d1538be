package id.kipp.award.web;

import id.kipp.award.PlenarySheet;
import id.kipp.award.PlenaryView;
import id.kipp.award.rules.Attendance;
import id.kipp.kernel.text.TypedText;
import id.kipp.pdf.HtmlPart;
import id.kipp.pdf.PdfWriter;
import id.kipp.pdf.PrintPages;
import id.kipp.web.text.Formats;
import id.kipp.web.text.Language;
import id.kipp.web.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The minutes of a plenary on paper, to be signed: who was there, what was decided and why, and what the selection is made of. */
@ApplicationScoped
class MinutesPrint {
    private final Texts texts;
    private final Formats formats;
    private final Language language;

    @Inject
    MinutesPrint(Texts texts, Formats formats, Language language) {
        this.texts = texts;
        this.formats = formats;
        this.language = language;
    }

    byte[] print(PlenarySheet sheet, PlenaryView recorded) {
        var title = texts.of("award.minutes.title", sheet.gate().name());
        var pages = new PrintPages(
                language.getCode(), title, title + ", " + sheet.stage().edition(), "letter");
        var body = pages.body();
        body.add("p", title + ", " + sheet.stage().edition()).named("footer");
        body.add("h1", title);
        body.add("p", sheet.stage().edition()).named("lead");
        facts(body, sheet, recorded);
        body.add("h2", texts.get("award.plenary.minutes"));
        (recorded.minutes() == null ? "" : recorded.minutes()).lines().forEach(line -> body.add("p", line));
        attendance(body, recorded.attendance());
        composition(body, sheet, recorded);
        decisions(body, sheet);
        signatures(body, recorded.attendance());
        return PdfWriter.write(pages);
    }

    private void facts(HtmlPart body, PlenarySheet sheet, PlenaryView recorded) {
        var facts = body.add("table").named("facts").add("tbody");
        fact(facts, "award.plenary.day", formats.date(recorded.heldOn()));
        fact(facts, "award.minutes.recorded", formats.exactly(recorded.recordedAt()));
        fact(
                facts,
                "award.minutes.taken",
                texts.of(
                        "award.plenary.taken.of",
                        recorded.takenCount(),
                        sheet.gate().size()));
        fact(
                facts,
                "award.minutes.quorum",
                texts.of(
                        "award.minutes.deciding",
                        recorded.attendance().stream()
                                .filter(Attendance::decides)
                                .count(),
                        recorded.attendance().size(),
                        sheet.gate().quorum()));
        fact(facts, "award.plenary.seal", recorded.snapshotSha256());
        fact(facts, "award.minutes.hash", recorded.sha256());
    }

    private void attendance(HtmlPart body, List<Attendance> seats) {
        body.add("h2", texts.get("award.plenary.attendance"));
        var rows = table(body, "award.plenary.member", "award.plenary.attendance");
        seats.forEach(seat -> {
            var row = rows.add("tr");
            row.add("th", seat.name()).with("scope", "row");
            row.add("td", TypedText.line(texts.get(was(seat)) + " " + seat.recusedReason()));
        });
    }

    private static String was(Attendance seat) {
        if (!seat.present()) {
            return "award.plenary.was.absent";
        }
        return seat.decides() ? "award.plenary.was.present" : "award.plenary.was.out";
    }

    private void composition(HtmlPart body, PlenarySheet sheet, PlenaryView recorded) {
        body.add("h2", texts.get("award.plenary.madeof"));
        var rows = table(body, "award.minutes.share", "award.plenary.taken", "award.minutes.aim");
        CompositionPanel.ofRecorded(sheet, recorded, texts::get)
                .facets()
                .forEach(facet -> facet.lines().stream()
                        .filter(line -> line.count() > 0 || line.aim() > 0)
                        .forEach(line -> {
                            var row = rows.add("tr");
                            row.add("th", facet.label() + ": " + line.label()).with("scope", "row");
                            row.add("td", formats.number(line.count()));
                            row.add(
                                    "td",
                                    line.aim() == 0
                                            ? "–"
                                            : texts.of("award.plenary.aim", line.aim())
                                                    + (line.tooFew() ? ", " + texts.get("award.plenary.lack") : ""));
                        }));
    }

    private void decisions(HtmlPart body, PlenarySheet sheet) {
        body.add("h2", texts.get("award.plenary.submissions"));
        var rows = table(body, "judging.ranking.rank", "judging.ranking.submission", "award.plenary.decision");
        DecidedLine.of(sheet).forEach(line -> {
            var row = rows.add("tr");
            row.add("td", formats.number(line.pick().ranked()));
            var named = row.add("th").with("scope", "row");
            named.add("p", line.row().title());
            named.add("p", line.row().code() + " · " + line.row().institution()).named("quiet");
            var decision = row.add("td");
            decision.add("p", texts.get(line.pick().taken() ? "award.plenary.taken" : "award.plenary.left"));
            line.out()
                    .forEach(each -> decision.add(
                                    "p",
                                    texts.of(
                                            "award.plenary.outof",
                                            each.name(),
                                            texts.get(each.kind().textKey())))
                            .named("quiet"));
            if (line.pick().isDeviation()) {
                decision.add(
                        "p",
                        texts.get(line.pick().textKey()) + ". "
                                + texts.of(
                                        "award.plenary.because",
                                        String.valueOf(line.pick().reason())));
            }
        });
    }

    private void signatures(HtmlPart body, List<Attendance> seats) {
        body.add("h2", texts.get("award.minutes.signatures"));
        var rows = table(body, "award.plenary.member", "award.minutes.signature");
        rows.named("signatures");
        seats.stream().filter(Attendance::present).forEach(seat -> {
            var row = rows.add("tr");
            row.add("th", seat.name()).with("scope", "row");
            row.add("td", "");
        });
    }

    private HtmlPart table(HtmlPart to, String... heads) {
        var table = to.add("table");
        var head = table.add("thead").add("tr");
        for (var key : heads) {
            head.add("th", texts.get(key)).with("scope", "col");
        }
        return table.add("tbody");
    }

    private void fact(HtmlPart table, String key, String value) {
        var row = table.add("tr");
        row.add("th", texts.get(key)).with("scope", "row");
        row.add("td", value);
    }
}
