package id.kipp.account.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.testbed.Axe;
import id.kipp.testbed.CaseFile;
import id.kipp.testbed.Chromium;
import id.kipp.testbed.Portal;
import id.kipp.testbed.Visitor;
import id.kipp.testbed.WithPortal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The secretariat brings many accounts in at once; their owners choose their own passwords with a code that works once. */
@WithPortal
class AccountImportIT {
    private static final String HEADER = "nama;nama_pengguna;surel;peran;instansi;unit\n";
    private static final String IMPORT = "/akun/impor";
    private static final Pattern CODE = Pattern.compile("<code>([A-Z2-7]{4}(?:-[A-Z2-7]{4}){6})</code>");
    private static final String COUNT = "select count(*) from account where username like 'uji-impor%'";
    private static final String PASSWORD = "kuda benar baterai";

    private final Portal portal;
    private final Visitor secretary;

    AccountImportIT(Portal portal) {
        this.portal = portal;
        this.secretary = portal.visitor().signedInAs("sekretariat");
    }

    @AfterEach
    void forget() throws SQLException {
        var mine = "select id from account where username like 'uji-impor%'";
        for (var table : List.of("sign_in", "account_role", "invitation")) {
            portal.change("delete from " + table + " where account_id in (" + mine + ")");
        }
        portal.change("delete from account where username like 'uji-impor%'");
        portal.change("delete from service_unit where name like 'Unit Impor%'");
    }

    @Test
    void badRowsAreNamedWithTheirReasonAndTheGoodOnesAreMadeOnceConfirmed() throws SQLException {
        var list = HEADER
                + "Siti Aminah;uji-impor-1;;Admin Lokal;Pemerintah Kota Surabaya;\n"
                + "Budi;uji-impor-2;;UPP;Pemerintah Kota Surabaya;\n"
                + "Budi;uji-impor-1;;UPP;Pemerintah Kota Surabaya;Unit Impor\n"
                + "Rahmat;uji-impor-3;;Juri;-;\n"
                + "Rahmat;uji-impor-4;;Evaluator;;\n"
                + "Rahmat;uji-impor-5;;Evaluator;-;\n"
                + "Ani;sekretariat;;Sekretariat;;\n";
        var seen = secretary.submit(IMPORT, "import:check", Map.of("import:content", list));
        assertThat(seen.body())
                .contains("Akun yang siap dibuat: 2. Baris yang dilewati: 5.")
                .contains("Baris 3", "Isi unit pelayanannya")
                .contains("Baris 4", "sudah ada di baris sebelumnya")
                .contains("Baris 5", "Peran \"Juri\" tidak dikenal")
                .contains("Baris 6", "Isi instansi asal juri ini")
                .contains("Baris 8", "Nama pengguna sekretariat sudah dipakai")
                .doesNotContain("Baris 7");
        assertThat(portal.value(COUNT)).as("nothing is written yet").isEqualTo("0");

        var changed = confirm(seen.body(), list.replace("uji-impor-5", "uji-impor-6"));
        assertThat(changed).contains("berubah sejak diperiksa");
        assertThat(portal.value(COUNT)).isEqualTo("0");

        var sheet = confirm(seen.body(), list);
        assertThat(sheet).contains("Akun yang dibuat: 2.", "Siti Aminah", "uji-impor-5");
        assertThat(portal.value(COUNT)).isEqualTo("2");
        assertThat(codes(sheet)).hasSize(2).doesNotHaveDuplicates();
        assertThat(confirm(seen.body(), list)).as("sent again").contains("berubah sejak diperiksa");
        assertThat(portal.value(COUNT)).isEqualTo("2");
    }

    @Test
    void theCodeOpensItsAccountOnceAndTheDatabaseDoesNotHaveIt() throws SQLException {
        var list = HEADER + "Siti;uji-impor-1;;Admin Lokal;Pemerintah Kota Surabaya;\n";
        var code = codes(imported(list)).get(0);
        assertThat(portal.column("select 1 from invitation where code_hash in (?, ?)", code, code.replace("-", "")))
                .isEmpty();
        for (var guess : List.of("", PASSWORD)) {
            assertThat(signIn("uji-impor-1", guess)).as("before the code").isEqualTo(200);
        }
        assertThat(accept(code, "pendek")).isEqualTo(200);
        assertThat(accept("A".repeat(28), PASSWORD)).isEqualTo(200);
        assertThat(accept(code.toLowerCase(Locale.ROOT).replace('-', ' '), PASSWORD))
                .isEqualTo(302);
        assertThat(signIn("uji-impor-1", PASSWORD)).isEqualTo(302);
        assertThat(accept(code, "kata sandi pencuri")).as("used").isEqualTo(200);
        assertThat(signIn("uji-impor-1", PASSWORD)).isEqualTo(302);
    }

    @Test
    void anOldOrReplacedCodeOpensNothing() throws SQLException {
        var codes = codes(imported(HEADER
                + "Siti;uji-impor-1;;Admin Lokal;Pemerintah Kota Surabaya;\n"
                + "Budi;uji-impor-2;;Admin Lokal;Pemerintah Kota Surabaya;\n"));
        var ids = portal.column("select id from account where username like 'uji-impor%' order by username");
        portal.change("update invitation set expires_at = utc_timestamp(6) where account_id = ?", ids.get(0));
        assertThat(accept(codes.get(0), PASSWORD)).isEqualTo(200);

        var path = "/akun/" + ids.get(1) + "/kata-sandi";
        assertThat(secretary
                        .post(path, secretary.form(path, "newPassword:give", Map.of()))
                        .statusCode())
                .isEqualTo(302);
        assertThat(accept(codes.get(1), PASSWORD))
                .as("a new password was given")
                .isEqualTo(200);
    }

    @Test
    void aLostOrExpiredSheetIsPrintedAgainForWhoHasNotComeInYet() throws SQLException {
        var list = HEADER
                + "Siti;uji-impor-1;;Admin Lokal;Pemerintah Kota Surabaya;\n"
                + "Budi;uji-impor-2;;Admin Lokal;Pemerintah Kota Surabaya;\n"
                + "Ani;uji-impor-3;;Admin Lokal;Pemerintah Kota Surabaya;\n";
        var old = codes(imported(list));
        portal.change("update invitation set expires_at = utc_timestamp(6)");
        assertThat(secretary.get("/akun?q=uji-impor-1").body()).contains("/akun/kode?akun=uji-impor-1");

        var single = codes(secretary
                .submit("/akun/kode?akun=uji-impor-1", "code:print", Map.of())
                .body());
        assertThat(single).hasSize(1);
        assertThat(accept(old.get(0), PASSWORD)).as("expired").isEqualTo(200);
        assertThat(accept(single.get(0), PASSWORD)).isEqualTo(302);

        var sheet = secretary
                .submit("/akun/kode", "code:print", Map.of("code:content", list + "Hilang;uji-impor-9;;;;\n"))
                .body();
        assertThat(sheet)
                .contains("Pemerintah Kota Surabaya", "Kode baru: 2.")
                .contains("sudah memilih kata sandi: uji-impor-1, uji-impor-9");
        var again = codes(secretary
                .submit("/akun/kode", "code:print", Map.of("code:content", "Uji-Impor-2, uji-impor-3"))
                .body());
        assertThat(again).hasSize(2).doesNotContainAnyElementsOf(codes(sheet));
        assertThat(accept(codes(sheet).get(0), PASSWORD)).as("replaced").isEqualTo(200);
        assertThat(accept(again.get(0), PASSWORD)).isEqualTo(302);
        assertThat(signIn("uji-impor-1", PASSWORD))
                .as("who has a password keeps it")
                .isEqualTo(302);
        assertThat(portal.column("select subject from audit_event where kind = 'account.InvitationRenewed'"))
                .contains("account:uji-impor-1", "account:uji-impor-3");
        assertThat(secretary.get("/akun?q=uji-impor-1").body()).doesNotContain("/akun/kode?akun=");
    }

    @Test
    void whatWasMadeBeforeAPortionBrokeStaysWithItsCodes() throws SQLException {
        var list = HEADER
                + IntStream.range(1, 251)
                        .mapToObj("Admin %1$d;uji-impor-%1$03d;;Admin Lokal;Pemerintah Kota Surabaya;\n"::formatted)
                        .collect(Collectors.joining());
        portal.change("create trigger uji_impor before insert on account for each row"
                + " if new.username = 'uji-impor-150' then signal sqlstate '45000'; end if");
        String broken;
        try {
            broken = imported(list);
        } finally {
            portal.change("drop trigger uji_impor");
        }
        assertThat(broken).contains("Mulai baris 102, akun belum dibuat", "Akun yang dibuat: 100.");
        assertThat(codes(broken)).hasSize(100);
        assertThat(accept(codes(broken).get(99), PASSWORD)).isEqualTo(302);
        assertThat(portal.value(COUNT)).isEqualTo("100");

        assertThat(codes(imported(list))).as("the same list once more").hasSize(150);
        assertThat(portal.value(COUNT)).isEqualTo("250");
    }

    @Test
    void twoAccountsForEachOf550InstitutionsComeInAtOnce() throws SQLException {
        var institutions = portal.column("select name from institution order by id limit 550");
        var list = HEADER
                + IntStream.range(0, 550)
                        .mapToObj(i -> {
                            var home = institutions.get(i % institutions.size());
                            return "Admin %1$d;uji-impor-a%1$d;;Admin Lokal;\"%2$s\";\nUnit %1$d;uji-impor-u%1$d;;UPP;\"%2$s\";Unit Impor %1$d\n"
                                    .formatted(i, home);
                        })
                        .collect(Collectors.joining());
        assertThat(codes(imported(list))).hasSize(1100).doesNotHaveDuplicates();
        assertThat(portal.value(COUNT)).isEqualTo("1100");
    }

    @Test
    void namesThatNobodySeesAreNoNamesAndInstitutionsAreFoundWhateverBlanksTheyHave() {
        var names = secretary
                .submit(
                        IMPORT,
                        "import:check",
                        Map.of("import:content", CaseFile.text("11-account-list-invisible/names.csv")))
                .body();
        assertThat(names)
                .contains(
                        "Akun yang siap dibuat: 2. Baris yang dilewati: 2.",
                        "Baris 2",
                        "Baris 3",
                        "<li>Siti Aminah ",
                        "<li>Sititxt ");
        for (var name : List.of("nbsp-institution.csv", "two-blanks.csv")) {
            assertThat(secretary
                            .submit(
                                    IMPORT,
                                    "import:check",
                                    Map.of("import:content", CaseFile.text("11-account-list-invisible/" + name)))
                            .body())
                    .as(name)
                    .contains("Akun yang siap dibuat: 1.");
        }
        var damaged = HEADER + "Jum\uFFFDat;uji-impor-1;;Evaluator;-;\n\"Budi;uji-impor-2;;Evaluator;-;\n";
        assertThat(secretary
                        .submit(IMPORT, "import:check", Map.of("import:content", damaged))
                        .body())
                .contains("Akun yang siap dibuat: 0.", "huruf yang rusak", "CSV UTF-8", "Tanda kutip tidak ditutup");
    }

    @Test
    void aFileIsReadInWhatItIsWritten(Chromium chromium) {
        try (var page = chromium.newPage()) {
            page.navigate("/masuk");
            page.fill("[id='sign-in:name']", "sekretariat");
            page.fill("[id='sign-in:password']", Portal.DEMO_PASSWORD);
            page.click("[id='sign-in:send']");
            page.navigate(IMPORT);
            for (var name : List.of("cp1252.csv", "utf16.txt")) {
                page.fill("[id='import:content']", "");
                page.setInputFiles("#files", CaseFile.path("10-account-list-not-utf8/" + name));
                page.waitForFunction(
                        "document.getElementById('import:content').value.includes('Jum\u2019at Andr\u00E9')");
                page.click("[id='import:check']");
                assertThat(page.content()).as(name).contains("Akun yang siap dibuat: 1.");
            }
        }
    }

    @Test
    void aFileIsReadIntoTheFormAndThePagesAreAccessible(Chromium chromium, @TempDir Path folder) throws Exception {
        var file = folder.resolve("akun.csv");
        Files.writeString(file, HEADER + "Siti;uji-impor-1;;Admin Lokal;Pemerintah Kota Surabaya;\nBudi;;;;;\n");
        try (var page = chromium.newPage(320, 800)) {
            page.navigate("/masuk");
            page.fill("[id='sign-in:name']", "sekretariat");
            page.fill("[id='sign-in:password']", Portal.DEMO_PASSWORD);
            page.click("[id='sign-in:send']");
            page.navigate(IMPORT);
            page.setInputFiles("#files", file);
            page.waitForFunction("document.getElementById('import:content').value.includes('uji-impor-1')");
            page.click("[id='import:check']");
            assertThat(page.inputValue("[id='import:content']")).contains("uji-impor-1");
            Axe.assertClean(page);
            page.click("[id='import:create']");
            assertThat(page.locator(".sheets li").count()).isEqualTo(1);
            Axe.assertClean(page);
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(320);
            for (var path : List.of("/akun", "/akun/baru", "/akun/kode", "/undangan")) {
                page.navigate(path);
                Axe.assertClean(page);
            }
        }
    }

    private String imported(String list) {
        return confirm(
                secretary
                        .submit(IMPORT, "import:check", Map.of("import:content", list))
                        .body(),
                list);
    }

    /** What the page with the preview sends when its button is pressed. */
    private String confirm(String preview, String list) {
        return secretary
                .post(IMPORT, Visitor.formOf(preview, "import:create", Map.of("import:content", list)))
                .body();
    }

    private static List<String> codes(String sheet) {
        return CODE.matcher(sheet).results().map(match -> match.group(1)).toList();
    }

    private int accept(String code, String password) {
        return portal.visitor()
                .submit(
                        "/undangan",
                        "invitation:save",
                        Map.of("invitation:code", code, "invitation:password", password))
                .statusCode();
    }

    private int signIn(String username, String password) {
        return portal.visitor()
                .submit("/masuk", "sign-in:send", Map.of("sign-in:name", username, "sign-in:password", password))
                .statusCode();
    }
}
