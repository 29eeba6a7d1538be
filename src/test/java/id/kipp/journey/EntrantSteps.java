package id.kipp.journey;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import id.kipp.testbed.Chromium;
import java.util.ArrayList;
import java.util.List;

/** What an institution does in the competition: its unit writes, its Admin Lokal returns or forwards. */
final class EntrantSteps {
    private static final String ANSWER = "Warga pulau kini dilayani di dermaga desa mereka sendiri setiap pekan.";

    private final Chromium chromium;

    EntrantSteps(Chromium chromium) {
        this.chromium = chromium;
    }

    List<String> writeThreeSubmissions() {
        var codes = new ArrayList<String>();
        try (var unit = Person.signedIn(chromium, "upp")) {
            unit.opens("/usulan").looksAtIt("05-usulan");
            for (var title : CompetitionJourneyIT.TITLES) {
                codes.add(writes(unit, title, codes.isEmpty()));
            }
            unit.opens("/usulan/" + codes.get(0)).looksAtIt("08-terkirim");
        }
        return codes;
    }

    private static String writes(Person unit, String title, boolean withDocument) {
        unit.opens("/usulan")
                .leavesBy(unit.page().locator("a[href^='/usulan/baru']").first());
        unit.fills("start:title", title).clicks("start:create");
        var code = unit.address().replaceFirst("/usulan/([^/?]+).*", "$1");
        unit.opens("/usulan/" + code + "/data").fills("data:start", "2014-01-15");
        unit.choosesFirst("data:groups").choosesFirst("data:categories").clicks("data:save");
        answersEverything(unit, code);
        if (withDocument) {
            attachesADocument(unit, code);
            unit.opens("/usulan/" + code).looksAtIt("06-daftar-tugas");
            unit.opens("/usulan/" + code + "/periksa").looksAtIt("07-periksa");
        }
        sends(unit, code);
        return code;
    }

    /** The answers of the journey are all alike, which the portal warns of. */
    private static void sends(Person unit, String code) {
        unit.opens("/usulan/" + code + "/periksa").sees("Sebaiknya diperbaiki");
        unit.page().locator("input[name=warningsRead]").check();
        unit.clicks("send:send");
    }

    private static void answersEverything(Person unit, String code) {
        unit.opens("/usulan/" + code);
        var links = unit.page().locator("a[href*='/jawab/']").all().stream()
                .map(link -> link.getAttribute("href"))
                .distinct()
                .toList();
        assertThat(links).hasSizeGreaterThanOrEqualTo(14);
        for (var link : links) {
            unit.opens(link).fills("answer:text", ANSWER).clicks("answer:continue");
        }
    }

    private static void attachesADocument(Person unit, String code) {
        unit.opens("/usulan/" + code + "/berkas");
        unit.page().setInputFiles("#choose", pdf("palsu.pdf", "<html>"));
        unit.clicks("attach").sees("bukan PDF");
        unit.page().setInputFiles("#choose", pdf("surat.pdf", "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n"));
        unit.clicks("attach").sees("surat.pdf").looksAtIt("05-berkas");
    }

    private static FilePayload pdf(String name, String content) {
        return new FilePayload(name, "application/pdf", content.getBytes(US_ASCII));
    }

    void returnOneAndForwardAll(List<String> codes) {
        var first = codes.get(0);
        try (var admin = Person.signedIn(chromium, "adminlokal");
                var unit = Person.signedIn(chromium, "upp")) {
            admin.opens("/usulan-masuk")
                    .sees(CompetitionJourneyIT.TITLES.get(0))
                    .looksAtIt("09-usulan-masuk");
            admin.opens("/usulan-masuk/" + first).looksAtIt("10-usulan-masuk-satu");
            admin.fills("return:note", "Tambahkan angka hasilnya.").clicks("return:return");
            unit.opens("/usulan/" + first).sees("Tambahkan angka hasilnya.").looksAtIt("11-dikembalikan");
            sends(unit, first);
            for (var code : codes) {
                admin.opens("/usulan-masuk/" + code).clicks("forward:forward");
                admin.opens("/tanda-terima/" + code).sees("TT-" + code).sees("WIB");
            }
            admin.looksAtIt("12-tanda-terima");
        }
    }

    void learnTheResult(List<String> codes) {
        try (var unit = Person.signedIn(chromium, "upp")) {
            codes.forEach(code -> unit.opens("/usulan/" + code).sees("Hasil sudah diumumkan"));
            unit.looksAtIt("27-hasil");
        }
    }

    void cannotForwardAnyMore(String code) {
        try (var admin = Person.signedIn(chromium, "adminlokal")) {
            admin.opens("/usulan-masuk/" + code).doesNotSee("Teruskan ke kementerian");
        }
    }
}
