package id.kipp.launcher.database;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.testbed.KippJar;
import id.kipp.testbed.Portal;
import id.kipp.testbed.Visitor;
import id.kipp.testbed.WithPortal;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A database that version 0.1.0 of 22 November 2026 wrote: its seal, its audit chain and its receipts verify unchanged, and
 * this version goes on with it. The dump is its demonstration with a few steps taken, cut to two editions.
 */
@WithPortal
class UpgradeIT {
    private static final String SEALED_STAGE = "17";
    private static final List<String> RECEIPTS = List.of("2017-0002", "2017-0004");
    private static final int ROWS_OF_THE_TRAIL = 14;

    private static OwnServer server;

    @TempDir
    private Path folder;

    @BeforeAll
    static void load(Portal portal) throws Exception {
        server = new OwnServer(portal.data().resolve("program"));
        var url = server.url("kompetisi") + "?allowMultiQueries=true";
        try (var connection = DriverManager.getConnection(url, "dinas", OwnServer.PASSWORD);
                var statement = connection.createStatement()) {
            statement.execute(dump());
        }
    }

    private static String dump() throws IOException {
        try (var packed = new GZIPInputStream(UpgradeIT.class.getResourceAsStream("/upgrade/kipp-0.1.0.sql.gz"))) {
            return new String(packed.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Test
    void whatTheVersionBeforeSealedChainedAndReceiptedVerifies() throws Exception {
        var before = fingerprint();
        assertThat(audit()).contains("Jejak audit utuh: " + ROWS_OF_THE_TRAIL + " baris");

        var port = Portal.freePort();
        var portal = run("--port", String.valueOf(port), "--demo").awaitLine("akun contoh");
        try {
            var address = URI.create("http://127.0.0.1:" + port);
            var ranking = new Visitor(address).signedInAs("ketua").get("/peringkat/" + SEALED_STAGE);
            assertThat(ranking.statusCode()).isEqualTo(200);
            var seal = server.text("select sha256 from stage_snapshot where stage_id = " + SEALED_STAGE);
            assertThat(ranking.body()).contains(seal);
            var trail = new Visitor(address).signedInAs("sekretariat").get("/berkas-jejak.csv");
            assertThat(trail.body())
                    .contains("award.PlenaryHeld", "judging.ConflictDeclared")
                    .doesNotContain("judging.ScoreSaved", "judging.ScoreConfirmed");
            var admin = new Visitor(address).signedInAs("adminlokal");
            for (var code : RECEIPTS) {
                var receipt = admin.get("/tanda-terima/" + code);
                assertThat(receipt.statusCode()).isEqualTo(200);
                assertThat(receipt.body())
                        .contains(server.text("select content_sha256 from arrival a join submission s"
                                + " on s.id = a.submission_id where s.code = '" + code + "'"))
                        .doesNotContain("class=\"notice error\"");
            }
        } finally {
            portal.stop();
        }
        assertThat(fingerprint()).isEqualTo(before);
        var grown = server.count("select count(*) from audit_event");
        assertThat(grown).isGreaterThan(ROWS_OF_THE_TRAIL);
        assertThat(audit()).contains("Jejak audit utuh: " + grown + " baris");
    }

    /** Every hash that the version before had stored. */
    private static String fingerprint() throws SQLException {
        return server.text(
                "select sha2(concat_ws('|', (select group_concat(sha256, content order by id) from stage_snapshot),"
                        + " (select group_concat(hash order by number) from audit_event where number <= "
                        + ROWS_OF_THE_TRAIL
                        + "), (select group_concat(content_sha256 order by id) from arrival)), 256)");
    }

    private String audit() {
        var verification = run("audit-verify");
        assertThat(verification.exitCode()).as(verification.printed()).isZero();
        return verification.printed();
    }

    private KippJar.Run run(String... options) {
        var line = new ArrayList<>(List.of("--data", folder.toString()));
        line.addAll(List.of(options));
        return KippJar.run(server.settings("kompetisi", OwnServer.PASSWORD), List.of(), line.toArray(String[]::new));
    }
}
