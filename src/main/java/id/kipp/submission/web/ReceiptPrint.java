package id.kipp.submission.web;

import id.kipp.kernel.settings.AddressSettings;
import id.kipp.pdf.HtmlPart;
import id.kipp.pdf.InlinePicture;
import id.kipp.pdf.PdfWriter;
import id.kipp.pdf.PrintPages;
import id.kipp.submission.view.ReceiptSheet;
import id.kipp.web.text.Formats;
import id.kipp.web.text.Language;
import id.kipp.web.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A receipt on paper, with a code that leads to the page that verifies it. */
@ApplicationScoped
class ReceiptPrint {
    private final Texts texts;
    private final Formats formats;
    private final Language language;
    private final AddressSettings settings;

    @Inject
    ReceiptPrint(Texts texts, Formats formats, Language language, AddressSettings settings) {
        this.texts = texts;
        this.formats = formats;
        this.language = language;
        this.settings = settings;
    }

    byte[] print(ReceiptSheet sheet) {
        var receipt = sheet.receipt();
        var title = texts.get("submission.receipt.title") + " " + receipt.number();
        var pages = new PrintPages(language.getCode(), title, texts.get("submission.receipt.lead"), "letter");
        var body = pages.body();
        body.add("p", title).named("footer");
        body.add("h1", title);
        body.add(
                        "p",
                        texts.get(
                                receipt.correctedAt() == null
                                        ? "submission.receipt.lead"
                                        : "submission.receipt.lead.corrected"))
                .named("lead");
        if (!sheet.isIntact()) {
            body.add("p", texts.get("submission.receipt.broken")).named("sample");
        }
        var facts = body.add("table").named("facts").add("tbody");
        moment(facts, "submission.receipt.at", receipt.receivedAt());
        moment(facts, "submission.receipt.corrected", receipt.correctedAt());
        fact(facts, "submission.general.title", sheet.title());
        fact(facts, "submission.institution", sheet.line().institution());
        fact(facts, "submission.unit", sheet.line().unit());
        fact(facts, "submission.edition", sheet.edition());
        fact(facts, "submission.receipt.hash", receipt.contentSha256());
        body.add("p", texts.get("submission.receipt.keep.paper")).named("quiet");
        var address = settings.address() + receipt.checkAddress();
        var box = body.add("div").named("read-on");
        box.picture(InlinePicture.qr(address), texts.get("submission.receipt.qr"));
        box.add("p", texts.get("submission.receipt.check") + " ").named("quiet").link(address, address);
        return PdfWriter.write(pages);
    }

    private void moment(HtmlPart facts, String key, @Nullable Instant at) {
        fact(facts, key, at == null ? null : formats.exactly(at));
    }

    private void fact(HtmlPart facts, String key, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            var row = facts.add("tr");
            row.add("th", texts.get(key)).with("scope", "row");
            row.add("td", value);
        }
    }
}
