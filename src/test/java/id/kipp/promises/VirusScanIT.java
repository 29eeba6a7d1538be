package id.kipp.promises;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.testbed.Await;
import id.kipp.testbed.ClamDaemon;
import id.kipp.testbed.PdfFile;
import id.kipp.testbed.Portal;
import id.kipp.testbed.Visitor;
import id.kipp.testbed.WithPortal;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Promises 12 and 20: clamd keeps viruses out; while it is down nobody is kept from submitting, and what came is scanned later. */
@WithPortal
class VirusScanIT {
    private static final String WAITING = "Belum dipindai virus";
    private static final String NAMES = "('sebelum.pdf', 'bersih.pdf', 'virus.pdf')";

    private final Portal portal;
    private final Visitor upp;
    private final String page;
    private final String attach;

    VirusScanIT(Portal portal) throws SQLException {
        this.portal = portal;
        this.upp = portal.visitor().signedInAs("upp");
        var code = portal.value("select max(s.code) from submission s join account a on a.id = s.author_id"
                + " where a.username = 'upp' and s.state = 'DRAFT' and s.code like '2017-%'");
        this.page = "/usulan/" + code + "/berkas";
        this.attach = "/lampiran-usulan/" + code;
    }

    @AfterEach
    void forget() throws SQLException {
        portal.change("delete from attachment where document_id in (select id from document where file_name in " + NAMES
                + ")");
        portal.change("delete from document where file_name in " + NAMES);
    }

    @Test
    void aVirusIsKeptOutAndOneThatCameWhileTheScannerWasDownIsFoundLater() throws Exception {
        assertThat(attached("sebelum.pdf", PdfFile.infected())).contains("Berkas dilampirkan", "sebelum.pdf", WAITING);
        var early = portal.value("select max(id) from document where file_name = 'sebelum.pdf'");
        assertThat(upp.get("/berkas/" + early).statusCode()).isEqualTo(200);

        try (var clamd = ClamDaemon.start(portal.scanner())) {
            assertThat(attached("virus.pdf", PdfFile.infected()))
                    .contains(ClamDaemon.VIRUS, "Berkas tidak dilampirkan")
                    .doesNotContain("/berkas/\">virus.pdf");
            assertThat(portal.column("select id from document where file_name = 'virus.pdf'"))
                    .isEmpty();

            attached("bersih.pdf", PdfFile.ofPages(2));
            assertThat(portal.column("select infection from document where file_name = 'bersih.pdf'"
                            + " and scanned_at is not null"))
                    .containsExactly((String) null);

            awaitScan(early);
            assertThat(clamd.isRunning()).isTrue();
        }
        assertThat(portal.value("select infection from document where id = ?", early))
                .isEqualTo(ClamDaemon.VIRUS);
        assertThat(upp.get(page).body())
                .contains("Berisi virus, tidak dapat dibuka")
                .doesNotContain(WAITING);
        var refused = upp.get("/berkas/" + early);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("berbahaya").doesNotContain("EICAR-STANDARD");
        assertThat(portal.column(
                        "select actor from audit_event where kind = 'document.InfectionFound' and subject = ?",
                        "document:" + early))
                .containsExactly("portal");
    }

    @Test
    void aSubmissionWithAnInfectedFileGoesNoFurther() throws Exception {
        var waiting = portal.value("select min(s.code) from submission s join account a"
                + " on a.institution_id = s.institution_id where a.username = 'adminlokal'"
                + " and s.state = 'WITH_ADMIN' and s.code like '2017-%'");
        var address = "/usulan-masuk/" + waiting;
        var admin = portal.visitor().signedInAs("adminlokal");
        var form = admin.form(address, "forward:forward", Map.of());
        portal.change(
                "insert into document (sha256, bytes, media_type, file_name, uploaded_by, uploaded_at, scanned_at,"
                        + " infection) select repeat('e', 64), 1, 'application/pdf', 'virus.pdf', id, utc_timestamp(6),"
                        + " utc_timestamp(6), 'Uji' from account where username = 'upp'");
        portal.change(
                "insert into attachment (submission_id, document_id) select s.id, d.id from submission s, document d"
                        + " where s.code = ? and d.file_name = 'virus.pdf'",
                waiting);

        assertThat(admin.get(address).body()).contains("virus.pdf berisi virus").doesNotContain("forward:forward");
        assertThat(admin.post(address, form).statusCode()).isEqualTo(200);
        assertThat(portal.value("select state from submission where code = ?", waiting))
                .isEqualTo("WITH_ADMIN");
    }

    private String attached(String name, byte[] content) {
        assertThat(upp.upload(attach, "berkas", name, content).statusCode()).isEqualTo(302);
        return upp.get(page).body();
    }

    /** The portal looks every quarter of a minute. */
    private void awaitScan(String document) {
        Await.until(
                "the file is scanned",
                Duration.ofMinutes(3),
                () -> !portal.column("select 1 from document where id = ? and scanned_at is not null", document)
                        .isEmpty());
    }
}
