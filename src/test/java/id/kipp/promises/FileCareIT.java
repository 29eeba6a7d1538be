package id.kipp.promises;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.testbed.KippJar;
import id.kipp.testbed.PdfFile;
import id.kipp.testbed.Portal;
import id.kipp.testbed.Visitor;
import id.kipp.testbed.WithPortal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The disk is not filled by one unit, and what it lost or spoilt is told instead of handed out. */
@WithPortal
class FileCareIT {
    private final Portal portal;
    private final Visitor upp;
    private final String code;
    private final AddedDocuments added;

    FileCareIT(Portal portal) throws SQLException {
        this.portal = portal;
        this.added = AddedDocuments.begin(portal);
        this.upp = portal.visitor().signedInAs("upp");
        this.code = portal.submissionBy("upp", "DRAFT");
    }

    @AfterEach
    void forget() throws SQLException {
        added.forget();
    }

    private String attached(String name, int pages) {
        upp.upload("/lampiran-usulan/" + code, "berkas", name, PdfFile.ofPages(pages));
        return upp.get("/usulan/" + code + "/berkas").body();
    }

    private String document() throws SQLException {
        return portal.value("select max(id) from document");
    }

    private Path file(String document) throws SQLException {
        var sha256 = portal.value("select sha256 from document where id = ?", document);
        return portal.data().resolve("berkas").resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    @Test
    void aUnitUploadsItsQuotaAndNoMoreThatDay() throws SQLException {
        portal.change("insert into document (sha256, bytes, media_type, file_name, uploaded_by, uploaded_at, unit_id)"
                + " select repeat('0', 64), 300 * 1024 * 1024 - 10, 'application/pdf', 'banyak.pdf', id, utc_timestamp(6),"
                + " unit_id from account where username = 'upp'");
        var before = document();

        assertThat(attached("lagi.pdf", 21)).contains("300 MB").contains("besok");
        assertThat(document()).isEqualTo(before);

        portal.change("update document set uploaded_at = utc_timestamp(6) - interval 25 hour where id = ?", before);
        assertThat(attached("lagi.pdf", 21)).contains("Berkas dilampirkan");
    }

    @Test
    void aFileThatIsNotWhatWasUploadedIsNotHandedOut() throws Exception {
        attached("rusak.pdf", 22);
        var document = document();
        var address = "/berkas/" + document;
        assertThat(upp.get(address).statusCode()).isEqualTo(200);
        var bytes = Files.readAllBytes(file(document));
        bytes[bytes.length / 2] ^= 1;
        Files.write(file(document), bytes);

        var answer = upp.get(address);
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("rusak.pdf").contains("rusak, jadi tidak diberikan");
        assertChecked("document:" + document, "rusak / its file is damaged");
    }

    @Test
    void aFileThatIsLostIsNotFoundWithAWordForThoseWhoMayReadItAlone() throws Exception {
        attached("hilang.pdf", 23);
        var document = document();
        Files.delete(file(document));

        var answer = upp.get("/berkas/" + document);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("hilang.pdf").contains("tidak ada di penyimpanan");
        var stranger = portal.visitor().signedInAs("upp-001").get("/berkas/" + document);
        assertThat(stranger.statusCode()).isEqualTo(404);
        assertThat(stranger.body()).doesNotContain("hilang.pdf").doesNotContain("penyimpanan");
        assertChecked("document:" + document, "tidak ada / its file is missing");
    }

    private void assertChecked(String... words) throws IOException {
        var check = KippJar.run("--data", portal.data().toString(), "check");
        assertThat(check.exitCode()).as(check.printed()).isEqualTo(1);
        assertThat(check.printed()).contains(words);
    }
}
