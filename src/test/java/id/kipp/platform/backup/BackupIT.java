package id.kipp.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.testbed.KippJar;
import id.kipp.testbed.PdfFile;
import id.kipp.testbed.Portal;
import id.kipp.testbed.Visitor;
import id.kipp.testbed.WithPortal;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One command backs a running portal up, one restores it into an empty folder, and what is restored is what was there. */
@WithPortal
class BackupIT {
    private static final String EVERY_HASH =
            "select sha2(concat_ws('|', (select group_concat(hash order by number) from audit_event where number <= %1$s),"
                    + " (select group_concat(sha256 order by id) from stage_snapshot),"
                    + " (select group_concat(content_sha256 order by id) from receipt)), 256)";

    private final Portal portal;

    @TempDir
    private Path folder;

    BackupIT(Portal portal) {
        this.portal = portal;
    }

    @AfterEach
    void forget() throws SQLException {
        var named = "file_name in ('cadangan.pdf', 'sesudahnya.pdf', 'rahasia.pdf')";
        portal.change("delete from attachment where document_id in (select id from document where " + named + ")");
        portal.change("delete from document where " + named);
    }

    @Test
    void whatIsRestoredIsWhatWasThereAndTheNextBackupCopiesNewDocumentsAlone() throws Exception {
        attach("cadangan.pdf", 131);
        var rows = portal.value("select number from audit_tail");
        var there = hashes(rows);
        assertThat(backup().printed()).contains("Basis data / database").doesNotContain(" (0 baru");
        assertThat(backup().printed()).contains("(0 baru / new)");
        attach("sesudahnya.pdf", 132);
        assertThat(backup("--keep", "2").printed())
                .contains("(1 baru / new)")
                .contains("old backups deleted: 1, berkas / documents: 0");

        var fresh = folder.resolve("pulih");
        assertThat(restore(fresh).printed()).contains("Dipulihkan / restored");
        assertThat(restoreRun(fresh).exitCode())
                .as("into a folder that is not empty")
                .isEqualTo(1);
        assertThat(Files.readString(fresh.resolve("database.properties")))
                .isNotEqualTo(Files.readString(portal.data().resolve("database.properties")));

        var port = Portal.freePort();
        var restored = KippJar.run("--port", String.valueOf(port), "--data", fresh.toString(), "--demo")
                .awaitLine("Portal siap");
        try {
            var upp = new Visitor(URI.create("http://127.0.0.1:" + port)).signedInAs("upp");
            var code = portal.submissionBy("upp", "DRAFT");
            assertThat(upp.get("/usulan/" + code + "/berkas").body()).contains("sesudahnya.pdf");
            assertThat(there).isEqualTo(hashes(rows));
            assertSound(fresh);
        } finally {
            restored.stop();
        }
    }

    @Test
    void anEncryptedBackupOpensWithItsKeyAlone() throws IOException, SQLException {
        attach("rahasia.pdf", 133);
        var key = folder.resolve("kunci.txt");
        var recipient = run("backup-key", key.toString()).printed().trim();
        assertThat(recipient).startsWith("age1");
        assertThat(Files.readString(key)).contains("AGE-SECRET-KEY-1").contains(recipient);
        assertThat(run("backup-key", key.toString()).exitCode())
                .as("a key is never overwritten")
                .isEqualTo(1);
        backup("--recipient", recipient);
        try (var files = Files.walk(folder.resolve("cadangan"))) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> file.getFileName().toString())
                            .filter(name -> !name.matches("lock|manifest.json|documents.txt")))
                    .isNotEmpty()
                    .allMatch(name -> name.endsWith(".age"));
        }

        var fresh = folder.resolve("pulih");
        assertRefused(restoreRun(fresh), "--identity");
        var other = folder.resolve("kunci-lain.txt");
        run("backup-key", other.toString());
        assertRefused(restoreRun(fresh, "--identity", other.toString()), "tidak membuka cadangan");
        assertThat(fresh.resolve("database"))
                .as("a refused restoring leaves nothing")
                .doesNotExist();
        assertThat(restore(fresh, "--identity", key.toString()).printed()).contains("Dipulihkan / restored");
        assertSound(fresh);
    }

    @Test
    void aBackupThatIsNotWholeRestoresNothing() throws IOException {
        backup();
        var dump = newest().resolve("database.sql.gz");
        assertThat(plain(dump)).contains("CREATE TABLE `audit_tail`").contains("-- Dump completed");
        var bytes = Files.readAllBytes(dump);
        bytes[bytes.length / 2] ^= 1;
        Files.write(dump, bytes);

        var fresh = folder.resolve("pulih");
        assertRefused(restoreRun(fresh), "database.sql.gz hilang atau rusak");
        assertThat(fresh.resolve("database")).doesNotExist();
        assertThat(fresh.resolve("restore-unfinished")).doesNotExist();
    }

    @Test
    void nothingRunsOnWhatAKilledRestoringLeft() throws IOException {
        var half = Files.createDirectories(folder.resolve("separuh"));
        Files.createFile(half.resolve("restore-unfinished"));
        Files.createDirectories(half.resolve("berkas"));

        assertRefused(KippJar.run("--data", half.toString(), "check"), "tidak selesai");
        assertRefused(
                KippJar.run("--port", String.valueOf(Portal.freePort()), "--data", half.toString()), "tidak selesai");
        backup();
        assertThat(restore(half).printed()).contains("Dipulihkan / restored");
        assertThat(half.resolve("restore-unfinished")).doesNotExist();
    }

    /** A portal whose folder holds the backups would back them up as well, and lose them with the disk. */
    @Test
    void aBackupDoesNotLieInTheDataFolder() {
        var inside = portal.data().resolve("cadangan");
        assertRefused(
                KippJar.run("--data", portal.data().toString(), "backup", inside.toString()), "di luar folder data");
        assertThat(inside).doesNotExist();
    }

    @Test
    void aBackupOfAnOlderVersionIsMigratedByTheFirstStart() throws IOException {
        var old = Files.createDirectories(folder.resolve("cadangan/2026-11-22T000000Z"));
        try (var dump = BackupIT.class.getResourceAsStream("/upgrade/kipp-0.1.0.sql.gz")) {
            Files.copy(dump, old.resolve("database.sql.gz"));
        }
        DocumentList.write(old, List.of());
        new Manifest(
                        Instant.parse("2026-11-22T00:00:00Z"),
                        "",
                        false,
                        "database.sql.gz",
                        FileHash.of(old.resolve("database.sql.gz")),
                        FileHash.of(old.resolve(DocumentList.FILE)))
                .write(old);

        var fresh = folder.resolve("pulih");
        restore(fresh);
        var restored = KippJar.run("--port", String.valueOf(Portal.freePort()), "--data", fresh.toString(), "--demo")
                .awaitLine("Portal siap");
        restored.stop();
        assertSound(fresh);
    }

    private static String plain(Path packed) throws IOException {
        try (var content = new GZIPInputStream(Files.newInputStream(packed))) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void attach(String name, int pages) throws SQLException {
        var code = portal.submissionBy("upp", "DRAFT");
        portal.visitor().signedInAs("upp").upload("/lampiran-usulan/" + code, "berkas", name, PdfFile.ofPages(pages));
    }

    private String hashes(String rows) throws SQLException {
        return portal.value(EVERY_HASH.formatted(rows));
    }

    private KippJar.Run backup(String... more) {
        var words = new ArrayList<>(List.of(
                "--data",
                portal.data().toString(),
                "backup",
                folder.resolve("cadangan").toString()));
        words.addAll(List.of(more));
        return run(words.toArray(String[]::new));
    }

    private KippJar.Run restore(Path fresh, String... more) {
        var run = restoreRun(fresh, more);
        assertThat(run.exitCode()).as(run.printed()).isZero();
        return run;
    }

    private KippJar.Run restoreRun(Path fresh, String... more) {
        var words = new ArrayList<>(List.of(
                "--data",
                fresh.toString(),
                "restore",
                folder.resolve("cadangan").toString()));
        words.addAll(List.of(more));
        return KippJar.run(words.toArray(String[]::new));
    }

    private static KippJar.Run run(String... words) {
        var run = KippJar.run(words);
        run.exitCode();
        return run;
    }

    private Path newest() throws IOException {
        var all = BackupFolder.finished(folder.resolve("cadangan"));
        return all.get(all.size() - 1);
    }

    private static void assertRefused(KippJar.Run run, String words) {
        assertThat(run.exitCode()).as(run.printed()).isEqualTo(1);
        assertThat(run.printed()).contains(words).doesNotContain("Exception");
    }

    private static void assertSound(Path data) {
        var check = KippJar.run("--data", data.toString(), "check");
        assertThat(check.exitCode()).as(check.printed()).isZero();
        assertThat(check.printed()).contains("I1 ", "I2 ", "I3 ", "I4 ", "I5 ", "I6 ", "I7 ", "I8 ");
    }
}
