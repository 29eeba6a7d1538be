package id.kipp.promises;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.document.rules.PdfShape;
import id.kipp.testbed.CaseFile;
import id.kipp.testbed.PdfFile;
import id.kipp.testbed.Portal;
import id.kipp.testbed.Visitor;
import id.kipp.testbed.WithPortal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Promise 12: what is no plain PDF of a sensible size does not come in, and what came in goes out as an attachment that nothing runs. */
@WithPortal
class UploadsIT {
    private static final byte[] PDF = PdfFile.ofPages(1);
    private static final String TYPE = "bukan PDF";
    private static final String CUT = "terpotong atau ditempeli";

    private final Portal portal;
    private final Visitor upp;
    private final String code;
    private final AddedDocuments added;

    UploadsIT(Portal portal) throws SQLException {
        this.portal = portal;
        this.added = AddedDocuments.begin(portal);
        this.upp = portal.visitor().signedInAs("upp");
        this.code = portal.submissionBy("upp", "DRAFT");
    }

    @AfterEach
    void forget() throws SQLException {
        added.forget();
    }

    @Test
    void filesThatAreSomethingElseAreRefused() throws Exception {
        assertRefused("gambar.pdf", text("GIF89a/*\u0001*/=1;alert(document.cookie)//"), TYPE);
        assertRefused("gambar.pdf", text("GIF89a/*\n%PDF-1.4\n*/=1;alert(1)\n%%EOF"), TYPE);
        assertRefused("halaman.pdf", text("<!DOCTYPE html><script>alert(1)</script>\n%PDF-1.4\n%%EOF"), TYPE);
        assertRefused("catatan.pdf", text("catatan biasa\n%PDF-1.4\n%%EOF"), TYPE);
        assertRefused("gambar.svg", text("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"), TYPE);
        assertRefused("kosong.pdf", new byte[0], "kosong");
    }

    @Test
    void twoFilesInOneAreRefused() throws Exception {
        assertRefused("pdf-dan-zip.pdf", joined(PDF, zipBomb()), CUT);
        assertRefused("pdf-dan-html.pdf", joined(PDF, text("<script>alert(1)</script>")), CUT);
        assertRefused("zip-dan-pdf.pdf", joined(zipBomb(), PDF), TYPE);
        assertRefused("terpotong.pdf", text("%PDF-1.4\n1 0 obj<</Type/Page"), CUT);
    }

    @Test
    void aPdfUnderTheNameOfSomethingElseIsRefusedWithTheTrueReason() throws Exception {
        for (var name : Set.of("bukti.html", "bukti.pdf.exe", "bukti.pdf\u202Efdp.exe", "bukti.pdf/x.js")) {
            assertRefused(name, PDF, "padahal isinya PDF");
        }
    }

    @Test
    void aFileIsTakenByItsContent() throws SQLException {
        assertStoredAs("proposal", "proposal.pdf");
        assertStoredAs("document:1234", "document1234.pdf");
        assertStoredAs(".pdf", "pdf.pdf");
        for (var name : Set.of("bom.pdf", "crlf.pdf")) {
            assertThat(attach(name, CaseFile.bytes("20-pdf-with-a-mark-before-it/" + name)))
                    .contains("Berkas dilampirkan");
        }
    }

    @Test
    void whatNoJurorCanOpenIsRefusedAndWhatOnlyForbidsPrintingIsTaken() throws Exception {
        assertRefused(
                "terkunci.pdf",
                CaseFile.bytes("22-pdf-with-a-password/locked.pdf"),
                "meminta kata sandi ketika dibuka");
        assertRefused("terkunci.pdf", Files.readAllBytes(Path.of("src/test/resources/pdf/kunci-r6.pdf")), "kata sandi");
        assertThat(attach("cetak.pdf", Files.readAllBytes(Path.of("src/test/resources/pdf/buka-r6.pdf"))))
                .contains("Berkas dilampirkan");
    }

    @Test
    void bombsAreRefusedBeforeAnythingIsUnpacked() throws Exception {
        assertRefused("arsip.zip", zipBomb(), TYPE);
        assertRefused("arsip.pdf", zipBomb(), TYPE);
        assertRefused("halaman.pdf", PdfFile.ofPages(201), "lebih dari 200 halaman");
        assertRefused(
                "meledak.pdf",
                PdfFile.begun().list(new byte[PdfShape.MOST_UNPACKED + 1]).ended(),
                "membengkak");
        assertRefused(
                "padat.pdf",
                PdfFile.begun().text("<</Type/ObjStm>>stream\n".repeat(400_000)).ended(),
                "membengkak");
    }

    @Test
    void whatIsTooBigIsRefusedWithTheLimit() throws Exception {
        assertRefused("besar.pdf", joined(PDF, new byte[10 << 20]), "lebih besar dari 10 MB");
        assertRefused("raksasa.pdf", joined(PDF, new byte[65 << 20]), "lebih besar dari 10 MB");
    }

    @Test
    void aRequestThatIsNoFormWithAFileGetsItsAnswerToo() {
        assertThat(upp.post("/lampiran-usulan/" + code, Map.of("berkas", "bukan berkas"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(upp.get("/usulan/" + code + "/berkas").body()).contains("Pilih dahulu berkas PDF");
    }

    @Test
    void oddNamesAreStoredAsOrdinaryOnes() throws Exception {
        assertStoredAs("../../../etc/surat.pdf", "surat.pdf");
        assertStoredAs("C:\\\\Users\\\\siti\\\\surat.pdf", "surat.pdf");
        assertStoredAs("sur\u202Eat\u0007.pdf", "surat.pdf");
        assertStoredAs("NUL.pdf", "berkas-NUL.pdf");
        assertStoredAs("x".repeat(296) + ".pdf", "x".repeat(146) + ".pdf");
        assertStoredAs("<img src=x onerror=alert(1)>.pdf", "img src=x onerror=alert(1).pdf");
    }

    @Test
    void whatIsStoredGoesOutAsAnAttachmentThatNothingRuns() throws Exception {
        var harmlessButOdd = PdfFile.begun()
                .text("%<html><script>alert(1)</script>\n")
                .pages(1)
                .ended();
        assertThat(attach("dua; muka's.pdf", harmlessButOdd)).contains("Berkas dilampirkan");

        var file = upp.get("/berkas/" + portal.value("select max(id) from document"));
        var headers = file.headers();
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.body()).isEqualTo(new String(harmlessButOdd, StandardCharsets.ISO_8859_1));
        assertThat(headers.allValues("content-type")).containsExactly("application/pdf");
        assertThat(headers.allValues("content-disposition"))
                .containsExactly("attachment; filename*=UTF-8''dua%3B%20muka%27s.pdf");
        assertThat(headers.allValues("x-content-type-options")).containsExactly("nosniff");
        assertThat(headers.allValues("cache-control")).containsExactly("no-store");
        assertThat(headers.allValues("cross-origin-resource-policy")).containsExactly("same-origin");
        assertThat(headers.allValues("content-security-policy"))
                .singleElement()
                .satisfies(policy -> assertThat(policy)
                        .contains("default-src 'none'", "frame-ancestors 'none'", "sandbox")
                        .doesNotContain("allow-"));
    }

    @Test
    void theFolderOfTheFilesHasNoOtherDoor() throws Exception {
        attach("surat.pdf", PDF);
        var hash = portal.value("select sha256 from document order by id desc limit 1");
        assertThat(portal.data().resolve("berkas").resolve(hash.substring(0, 2)).resolve(hash))
                .hasBinaryContent(PDF);
        for (var path : Set.of(
                "/berkas/" + hash,
                "/berkas/" + hash.substring(0, 2) + "/" + hash,
                "/berkas/",
                "/berkas",
                "/berkas/999999999",
                "/berkas/1/../2")) {
            assertThat(upp.get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    private void assertRefused(String name, byte[] content, String words) throws Exception {
        var before = kept();
        assertThat(attach(name, content)).as(name).contains(words).doesNotContain("Berkas dilampirkan");
        assertThat(portal.column("select file_name from document where id > ?", added.after()))
                .as(name)
                .isEmpty();
        assertThat(kept()).as(name).isEqualTo(before);
    }

    private void assertStoredAs(String given, String stored) throws SQLException {
        assertThat(attach(given, PDF)).as(given).contains("Berkas dilampirkan");
        assertThat(portal.value("select file_name from document order by id desc limit 1"))
                .isEqualTo(stored);
    }

    /** What the page says afterwards. */
    private String attach(String name, byte[] content) {
        var answer = upp.upload("/lampiran-usulan/" + code, "berkas", name, content);
        assertThat(answer.statusCode()).as(name).isEqualTo(302);
        return upp.get("/usulan/" + code + "/berkas").body();
    }

    /** Every file that lies in the folder, also those aside. */
    private Set<String> kept() throws IOException {
        var folder = portal.data().resolve("berkas");
        if (!Files.isDirectory(folder)) {
            return Set.of();
        }
        try (var files = Files.walk(folder)) {
            return new TreeSet<>(
                    files.filter(Files::isRegularFile).map(Object::toString).toList());
        }
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        var all = new ByteArrayOutputStream();
        all.writeBytes(first);
        all.writeBytes(second);
        return all.toByteArray();
    }

    /** 64 MB in 64 kB. */
    private static byte[] zipBomb() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("nol.txt"));
            var zeros = new byte[1 << 20];
            for (int i = 0; i < 64; i++) {
                zip.write(zeros);
            }
        }
        return bytes.toByteArray();
    }
}
