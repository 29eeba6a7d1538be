package id.kipp.launcher.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kipp.testbed.KippJar;
import id.kipp.testbed.Portal;
import id.kipp.testbed.Visitor;
import id.kipp.testbed.WithPortal;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A portal on a database of one's own, named by KIPP_DB_URL, KIPP_DB_USER and KIPP_DB_PASSWORD. */
@WithPortal
class OwnDatabaseIT {
    private static OwnServer server;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start(Portal portal) throws Exception {
        server = new OwnServer(portal.data().resolve("program"));
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Test
    void thePortalWorksOnItAndStartsNoOther() throws Exception {
        var port = Portal.freePort();
        var first = run("kompetisi", OwnServer.PASSWORD, port).awaitLine("Portal siap");
        assertThat(get(port, "/health/ready").statusCode()).isEqualTo(200);
        assertThat(get(port, "/katalog").body()).contains("inovasi").doesNotContain("CONTOH");
        assertThat(first.process()
                        .descendants()
                        .map(child -> child.info().command().orElse("")))
                .isNotEmpty()
                .noneMatch(command -> command.contains("mariadbd"));
        assertThat(folder.resolve("database")).doesNotExist();
        assertThat(first.printed()).contains("/pertama").doesNotContain("akun contoh");
        assertThat(server.count("select count(*) from innovation")).isPositive();
        assertThat(server.count("select count(*) from account")).isZero();
        assertThat(server.count("select count(*) from edition where sample")).isZero();
        first.stop();

        var asked = run("kompetisi", OwnServer.PASSWORD, port, "--demo").awaitLine("akun contoh");
        assertThat(get(port, "/").body()).contains("CONTOH").contains("KIPP 2017 (contoh)");
        assertThat(server.count("select count(*) from edition where sample")).isEqualTo(3);
        makeAccountsOfEachKind(URI.create("http://127.0.0.1:" + port));
        assertThat(server.count("select count(*) from account where enabled and username like 'uji-%'"))
                .isEqualTo(3);
        asked.stop();

        var off = run("kompetisi", OwnServer.PASSWORD, port).awaitLine("Portal siap");
        assertThat(server.count("select count(*) from account where enabled"))
                .as("neither the sample accounts nor what was made with them")
                .isZero();
        off.stop();

        var afresh = run("kompetisi", OwnServer.PASSWORD, port, "--demo", "--demo-reset")
                .awaitLine("akun contoh");
        assertThat(server.count("select count(*) from account where username like 'uji-%'"))
                .as("the demonstration begins afresh, account sheets and second factors or not")
                .isZero();
        afresh.stop();
    }

    /** Whoever knows the published password makes accounts: one by one, for a unit, and from a list. */
    private static void makeAccountsOfEachKind(URI portal) {
        var typed = Map.of("account:name", "Uji", "account:email", "", "account:unit", "Unit Uji");
        var secretary = new Visitor(portal).signedInAs("sekretariat");
        var single = new HashMap<>(typed);
        single.putAll(Map.of(
                "account:username", "uji-satu",
                "account:roles", "SEKRETARIAT",
                "account:institution", "Pemerintah Kota Surabaya",
                "account:password", "kuda benar baterai"));
        secretary.submit("/akun/baru", "account:save", single);
        var unit = new HashMap<>(typed);
        unit.put("account:username", "uji-unit");
        new Visitor(portal).signedInAs("adminlokal").submit("/akun-upp/baru", "account:save", unit);
        var list = Map.of(
                "import:content", "nama;nama_pengguna;surel;peran;instansi;unit\nUji;uji-impor;;Sekretariat;;\n");
        var seen = secretary.submit("/akun/impor", "import:check", list).body();
        secretary.post("/akun/impor", Visitor.formOf(seen, "import:create", list));
        secretary.submit("/keamanan", "start:prepare", Map.of("start:password", Portal.DEMO_PASSWORD));
    }

    @Test
    void aWrongPassword() {
        assertRefused(
                run("kompetisi", "salah", Portal.freePort()),
                "menolak pengguna atau kata sandi",
                "refused the user or password");
    }

    @Test
    void aDatabaseThatDoesNotExistOrBelongsToOthers() {
        for (var schema : List.of("tiada", "rahasia")) {
            assertRefused(
                    run(schema, OwnServer.PASSWORD, Portal.freePort()),
                    "tidak ada di server itu, atau pengguna dinas tidak berhak atasnya",
                    "does not exist on that server, or the user dinas has no right to it");
        }
    }

    @Test
    void anAddressWithoutADatabase() {
        assertRefused(run("", OwnServer.PASSWORD, Portal.freePort()), "harus menyebut nama", "must name a database");
    }

    @Test
    void aHostThatDoesNotExist() {
        var environment = Map.of("KIPP_DB_URL", "jdbc:mysql://tiada.invalid:3306/kipp");
        assertRefused(
                KippJar.run(environment, List.of(), options(Portal.freePort())),
                "tidak dapat dihubungi",
                "cannot be reached");
    }

    /** MariaDB is born with a root who needs no password. */
    @Test
    void nobodyEntersTheEmbeddedDatabaseWithoutItsPassword(Portal portal) throws SQLException {
        String url;
        try (var connection = portal.jdbc()) {
            url = connection.getMetaData().getURL().replaceFirst("\\?.*", "");
        }
        for (var user : List.of("root", "kipp", "mariadb.sys", "")) {
            assertThatThrownBy(() -> DriverManager.getConnection(url, user, "").close())
                    .as(user)
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("Access denied");
        }
    }

    private KippJar.Run run(String schema, String password, int port, String... more) {
        return KippJar.run(server.settings(schema, password), List.of(), options(port, more));
    }

    private String[] options(int port, String... more) {
        var options = new ArrayList<>(List.of("--port", String.valueOf(port), "--data", folder.toString()));
        options.addAll(List.of(more));
        return options.toArray(String[]::new);
    }

    private static HttpResponse<String> get(int port, String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    /** One sentence in each language, and no stack trace. */
    private static void assertRefused(KippJar.Run run, String indonesian, String english) {
        assertThat(run.exitCode()).as(run.printed()).isEqualTo(1);
        var sentences =
                run.printed().lines().filter(line -> !line.endsWith("…")).toList();
        assertThat(sentences).as(run.printed()).hasSize(2);
        assertThat(sentences.get(0)).contains(indonesian).endsWith(".");
        assertThat(sentences.get(1)).contains(english).endsWith(".");
    }
}
