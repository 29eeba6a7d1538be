package id.kipp.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.testbed.KippJar;
import id.kipp.testbed.Portal;
import id.kipp.testbed.WithPortal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in the way is said in one sentence in each language, with exit code 1. */
@WithPortal
class LaunchExceptionIT {
    @TempDir
    private Path folder;

    @Test
    void aTakenPort(Portal portal) {
        var port = String.valueOf(portal.baseUri().getPort());
        assertRefused(KippJar.run("--port", port, "--data", folder.toString()), "Porta " + port, "Port " + port);
    }

    @Test
    void aDataFolderThatAnotherPortalHolds(Portal portal) {
        assertRefused(
                KippJar.run("--port", freePort(), "--data", portal.data().toString()),
                "Portal lain sedang memakai folder data",
                "Another portal is using the data folder");
    }

    @Test
    void anAttachmentLargerThanThePortalTakes() {
        assertRefused(
                KippJar.run(
                        Map.of("KIPP_DOCUMENT_MEGABYTES", "21"),
                        List.of(),
                        "--port",
                        freePort(),
                        "--data",
                        folder.toString()),
                "bukan angka 1–20",
                "is not a number from 1 to 20");
    }

    @Test
    void aFolderThatCannotBeWritten() throws IOException {
        var file = Files.createFile(folder.resolve("berkas"));
        assertRefused(
                KippJar.run("--port", freePort(), "--data", file.resolve("data").toString()),
                "tidak dapat ditulisi",
                "cannot be written to");
    }

    @Test
    void aWrongDatabasePassword(Portal portal) throws SQLException {
        String url;
        try (var connection = portal.jdbc()) {
            url = connection.getMetaData().getURL().replaceFirst("\\?.*", "");
        }
        var environment = Map.of("KIPP_DB_URL", url, "KIPP_DB_USER", "kipp", "KIPP_DB_PASSWORD", "salah");
        assertRefused(
                KippJar.run(environment, List.of(), "--port", freePort(), "--data", folder.toString()),
                "menolak pengguna atau kata sandi",
                "refused the user or password");
    }

    @Test
    void aDatabaseThatIsNotThere() {
        var environment = Map.of("KIPP_DB_URL", "jdbc:mysql://127.0.0.1:" + freePort() + "/kipp");
        assertRefused(
                KippJar.run(environment, List.of(), "--port", freePort(), "--data", folder.toString()),
                "tidak dapat dihubungi",
                "cannot be reached");
    }

    @Test
    void aPlatformWithoutTheEmbeddedDatabase() {
        assertRefused(
                KippJar.run(Map.of(), List.of("-Dos.arch=aarch64"), "--port", freePort(), "--data", folder.toString()),
                "hanya ada untuk Linux x86-64",
                "exists for Linux x86-64 only");
    }

    private static void assertRefused(KippJar.Run run, String indonesian, String english) {
        assertThat(run.exitCode()).as(run.printed()).isEqualTo(1);
        var sentences =
                run.printed().lines().filter(line -> !line.endsWith("…")).toList();
        assertThat(sentences).hasSize(2);
        assertThat(sentences.get(0)).contains(indonesian).endsWith(".");
        assertThat(sentences.get(1)).contains(english).endsWith(".");
    }

    private static String freePort() {
        return String.valueOf(Portal.freePort());
    }
}
