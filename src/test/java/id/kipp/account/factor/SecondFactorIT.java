package id.kipp.account.factor;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.account.rules.CodeWindow;
import id.kipp.testbed.Portal;
import id.kipp.testbed.Visitor;
import id.kipp.testbed.WithPortal;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Promise 11: whoever has a second factor gets in with it alone, and with each code once. */
@WithPortal
class SecondFactorIT {
    private static final String JUROR = "panelis05";
    private static final String TOO_MANY = "Terlalu banyak percobaan";
    private static final Pattern CODES = Pattern.compile("<code>([A-Z2-7 ]+)</code>");

    private final Portal portal;

    SecondFactorIT(Portal portal) {
        this.portal = portal;
    }

    @AfterEach
    void theSecretariatTakesItAway() throws SQLException {
        var secretariat = portal.visitor().signedInAs("sekretariat");
        var id = portal.value("select id from account where username = '" + JUROR + "'");
        var path = "/akun?q=" + JUROR;
        var form = secretariat.form(path, "resetCode", Map.of("resetCode", id));
        assertThat(secretariat.post(path, form).statusCode()).isEqualTo(302);

        var juror = portal.visitor().signedInAs(JUROR);
        assertThat(juror.get("/penilaian").statusCode()).isEqualTo(200);
        portal.change("delete from sign_in_attempt");
    }

    @Test
    void thePhonesCodeAndARecoveryCodeOpenTheDeskOnceEach() throws SQLException {
        var juror = portal.visitor().signedInAs(JUROR);
        var secret = found(begin(juror, Portal.DEMO_PASSWORD));
        assertThat(portal.value(
                        "select f.secret from second_factor f join account a on a.id = f.account_id"
                                + " where a.username = ?",
                        JUROR))
                .as("as the database holds it")
                .startsWith("gcm:")
                .doesNotContain(secret);
        assertThat(confirm(juror, "000000").body()).contains("tidak cocok");
        long step = Instant.now().getEpochSecond() / CodeWindow.STEP;
        var elsewhere = portal.visitor().signedInAs(JUROR);
        assertThat(elsewhere.get("/penilaian").statusCode()).isEqualTo(200);
        var recovery =
                CODES.matcher(confirm(juror, OneTimeCodes.code(secret, step)).body());
        assertThat(recovery.find()).as("recovery codes").isTrue();
        assertThat(elsewhere.get("/penilaian").statusCode())
                .as("signed in by the password alone, before")
                .isEqualTo(302);
        assertThat(juror.get("/penilaian").statusCode()).as("who set it up").isEqualTo(200);
        var paper = recovery.group(1);

        var phone = portal.visitor().signedInAs(JUROR);
        assertThat(phone.get("/penilaian").statusCode())
                .as("with the password alone")
                .isEqualTo(302);
        assertThat(show(phone, OneTimeCodes.code(secret, step)).statusCode())
                .as("used before")
                .isEqualTo(200);
        assertThat(show(phone, OneTimeCodes.code(secret, step + 1)).statusCode())
                .isEqualTo(302);
        assertThat(phone.get("/penilaian").statusCode()).isEqualTo(200);

        var desk = portal.visitor().signedInAs(JUROR);
        assertThat(show(desk, inGroups(paper)).statusCode()).isEqualTo(302);
        assertThat(desk.get("/penilaian").statusCode()).isEqualTo(200);
        assertThat(show(portal.visitor().signedInAs(JUROR), paper).statusCode())
                .as("used before")
                .isEqualTo(200);
    }

    /** As one types it from a sheet: ABCD-efgh\u00A0IJKL. */
    private static String inGroups(String code) {
        var letters = code.replace(" ", "");
        return letters.substring(0, 4) + "-" + letters.substring(4, 8).toLowerCase(Locale.ROOT) + "\u00A0"
                + letters.substring(8) + "\t";
    }

    @Test
    void theSecretIsForWhoKnowsThePasswordAndTheSameInTwoTabs() throws Exception {
        var juror = portal.visitor().signedInAs(JUROR);
        assertThat(juror.get("/keamanan").body()).doesNotContain("<code>", "class=\"qr\"");
        var refused = begin(juror, "tebakan");
        assertThat(refused.body()).contains("Kata sandi sekarang tidak cocok").doesNotContain("<code>", "class=\"qr\"");
        assertThat(portal.column(
                        "select 1 from second_factor f join account a on a.id = f.account_id" + " where a.username = ?",
                        JUROR))
                .isEmpty();

        var form = juror.form("/keamanan", "start:prepare", Map.of("start:password", Portal.DEMO_PASSWORD));
        List<HttpResponse<String>> tabs;
        var pool = Executors.newFixedThreadPool(2);
        try {
            Callable<HttpResponse<String>> tab = () -> juror.post("/keamanan", form);
            tabs = pool.invokeAll(List.of(tab, tab)).stream()
                    .map(SecondFactorIT::done)
                    .toList();
        } finally {
            pool.shutdownNow();
        }

        assertThat(tabs).allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(200));
        assertThat(found(tabs.get(0))).isEqualTo(found(tabs.get(1)));
        assertThat(juror.get("/keamanan").body()).as("opened again").doesNotContain("<code>", "class=\"qr\"");
    }

    @Test
    void guessesAtEachOfItsSecretsAreCounted() throws SQLException {
        var juror = portal.visitor().signedInAs(JUROR);
        for (int n = 0; n < 10; n++) {
            assertThat(begin(juror, "tebakan " + n).body()).contains("Kata sandi sekarang tidak cocok");
        }
        assertThat(begin(juror, Portal.DEMO_PASSWORD).body()).contains(TOO_MANY);
        assertThat(juror.submit(
                                "/keamanan",
                                "password:change",
                                Map.of("password:old", Portal.DEMO_PASSWORD, "password:new", "tiga ekor kuda laut"))
                        .body())
                .as("one secret, one count, wherever it is asked for")
                .contains(TOO_MANY);

        portal.change("delete from sign_in_attempt");
        var secret = found(begin(juror, Portal.DEMO_PASSWORD));
        for (int n = 0; n < 10; n++) {
            assertThat(confirm(juror, "000000").body()).contains("tidak cocok");
        }
        long step = Instant.now().getEpochSecond() / CodeWindow.STEP;
        assertThat(confirm(juror, OneTimeCodes.code(secret, step)).body()).contains(TOO_MANY);

        portal.change("delete from sign_in_attempt");
        confirm(juror, OneTimeCodes.code(secret, step));
        for (int n = 0; n < 10; n++) {
            assertThat(renew(juror, "000000").body()).contains("tidak cocok");
        }
        assertThat(renew(juror, OneTimeCodes.code(secret, step + 1)).body()).contains(TOO_MANY);
    }

    private static HttpResponse<String> begin(Visitor juror, String password) {
        return juror.submit("/keamanan", "start:prepare", Map.of("start:password", password));
    }

    private static HttpResponse<String> renew(Visitor juror, String code) {
        return juror.submit("/keamanan", "new:create", Map.of("new:code", code));
    }

    private static HttpResponse<String> confirm(Visitor juror, String code) {
        return juror.submit("/keamanan", "setup:save", Map.of("setup:code", code));
    }

    private static HttpResponse<String> show(Visitor visitor, String code) {
        return visitor.submit("/masuk/kode", "steps:send", Map.of("steps:code", code));
    }

    private static <T> T done(Future<T> running) {
        try {
            return running.get();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String found(HttpResponse<String> page) {
        var secret = CODES.matcher(page.body());
        assertThat(secret.find()).as("the secret on the page").isTrue();
        return secret.group(1).replace(" ", "");
    }
}
