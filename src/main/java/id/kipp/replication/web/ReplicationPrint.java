package id.kipp.replication.web;

import id.kipp.kernel.settings.AddressSettings;
import id.kipp.pdf.HtmlPart;
import id.kipp.pdf.InlinePicture;
import id.kipp.pdf.PdfWriter;
import id.kipp.pdf.PrintPages;
import id.kipp.replication.view.Certificate;
import id.kipp.replication.view.ProjectView;
import id.kipp.web.text.Formats;
import id.kipp.web.text.Language;
import id.kipp.web.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a replication puts on paper: the agreement that both sides confirm, and the certificate that a code on it verifies. */
@ApplicationScoped
class ReplicationPrint {
    private static final List<String> CLAUSES = List.of("shares", "adapts", "credits", "measures", "ends");

    private final Texts texts;
    private final Formats formats;
    private final Language language;
    private final AddressSettings settings;

    @Inject
    ReplicationPrint(Texts texts, Formats formats, Language language, AddressSettings settings) {
        this.texts = texts;
        this.formats = formats;
        this.language = language;
        this.settings = settings;
    }

    /** The certificate on one page; what is over or a demonstration says so. */
    byte[] certificate(Certificate paper) {
        var title = texts.get("replication.certificate");
        var pages = new PrintPages(language.getCode(), title + " " + paper.number(), paper.title(), "certificate");
        var frame = pages.body().add("div").named("frame");
        warn(frame, paper.sample(), "replication.certificate.sample");
        warn(frame, !paper.valid(), "replication.certificate.over");
        frame.add("p", texts.get("replication.paper.series")).named("series");
        frame.add("h1", title);
        frame.add("p", texts.get("replication.paper.givento")).named("quiet");
        frame.add("p", paper.adopter()).named("holder");
        frame.add(
                        "p",
                        texts.of(
                                paper.extended() ? "replication.certificate.extended" : "replication.certificate.text",
                                paper.adopter(),
                                paper.title(),
                                paper.owner()))
                .named("lead");
        var facts = facts(frame);
        fact(facts, "replication.number", paper.number());
        fact(facts, "replication.certificate.agreed", formats.day(paper.agreedAt()));
        fact(facts, "replication.certificate.confirmed", formats.day(paper.confirmedAt()));
        fact(facts, "replication.certificate.code", paper.code());
        verify(frame, "/sertifikat-replikasi/" + paper.code());
        return PdfWriter.write(pages);
    }

    /** The agreement as it stands: a draft until both sides have confirmed it. */
    byte[] agreement(ProjectView view) {
        var row = view.row();
        var title = texts.get("replication.paper.agreement");
        var pages = new PrintPages(language.getCode(), title + " " + row.number(), row.title(), "letter");
        var body = pages.body();
        body.add("p", title + " " + row.number()).named("footer");
        warn(body, view.sample(), "replication.certificate.sample");
        warn(body, view.agreedAt() == null, "replication.paper.draft");
        body.add("h1", title);
        body.add("p", texts.of("replication.paper.between", row.owner(), row.adopter(), row.title()))
                .named("lead");
        body.add("h2", texts.get("replication.interest"));
        var asked = view.interest();
        var facts = facts(body);
        fact(facts, "replication.unit", view.unit());
        fact(facts, "replication.problem", asked.problem());
        fact(
                facts,
                "replication.measure.today",
                asked.measure() + ": " + formats.number(asked.before()) + " " + asked.measureUnit());
        fact(facts, "replication.budget", texts.get(asked.budget().textKey()));
        fact(facts, "replication.staff", formats.number(asked.staff()));
        fact(facts, "replication.month", asked.start().toString());
        fact(facts, "replication.wish", texts.get(asked.wish().textKey()));
        body.add("h2", texts.get("replication.paper.clauses"));
        var clauses = body.add("ol");
        CLAUSES.forEach(clause -> clauses.add("li", texts.get("replication.paper.clause." + clause)));
        body.add("h2", texts.get("replication.paper.confirmations"));
        var table = body.add("table").named("signatures");
        var head = table.add("thead").add("tr");
        head.add("th", texts.get("replication.owner")).with("scope", "col");
        head.add("th", texts.get("replication.adopter")).with("scope", "col");
        var names = table.add("tbody").add("tr");
        signature(names, row.owner(), view.ownerConfirmedAt());
        signature(names, row.adopter(), view.adopterConfirmedAt());
        return PdfWriter.write(pages);
    }

    private void warn(HtmlPart to, boolean needed, String key) {
        if (needed) {
            to.add("p", texts.get(key)).named("sample");
        }
    }

    private void signature(HtmlPart row, String institution, @Nullable Instant at) {
        var cell = row.add("td");
        cell.add("p", institution);
        cell.add(
                        "p",
                        at == null
                                ? texts.get("replication.paper.notyet")
                                : texts.of("replication.paper.confirmedat", formats.instant(at)))
                .named("quiet");
    }

    private static HtmlPart facts(HtmlPart to) {
        return to.add("table").named("facts").add("tbody");
    }

    private void fact(HtmlPart table, String key, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            var row = table.add("tr");
            row.add("th", texts.get(key)).with("scope", "row");
            row.add("td", value);
        }
    }

    private void verify(HtmlPart to, String path) {
        var address = settings.address() + path;
        var box = to.add("div").named("read-on");
        box.picture(InlinePicture.qr(address), texts.get("replication.certificate.qr"));
        box.add("p", texts.get("replication.paper.verify") + " ").named("quiet").link(address, address);
    }
}
