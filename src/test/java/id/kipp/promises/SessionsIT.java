package id.kipp.promises;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.testbed.Portal;
import id.kipp.testbed.Visitor;
import id.kipp.testbed.WithPortal;
import java.math.BigInteger;
import java.net.HttpCookie;
import java.sql.SQLException;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Promise 10: who is signed in is known by random bits in a cookie alone, new at each sign-in, and worth nothing once it ended. */
@WithPortal
class SessionsIT {
    private static final String SIGN_IN = "kipp_masuk";
    private static final String SESSION = "JSESSIONID";

    @Test
    void disablingAnAccountEndsItEverywhereAtOnce(Portal portal) throws SQLException {
        var username = "upp-034";
        var desk = portal.visitor().signedInAs(username);
        var phone = portal.visitor().signedInAs(username);
        var sekretariat = portal.visitor().signedInAs("sekretariat");
        assertThat(desk.get("/usulan").statusCode()).isEqualTo(200);
        try {
            press(portal, sekretariat, "nonaktifkan", username);
            assertThat(desk.get("/usulan").statusCode()).isEqualTo(302);
            assertThat(phone.get("/usulan").statusCode()).isEqualTo(302);
            assertThat(phone.sendJson("/simpan-usulan/2017-0001", "{\"version\":0,\"answers\":{}}")
                            .statusCode())
                    .isEqualTo(401);
            assertThat(signIn(portal.visitor(), username)).isEqualTo(200);
        } finally {
            press(portal, sekretariat, "aktifkan", username);
        }
        assertThat(desk.get("/usulan").statusCode())
                .as("an ended sign-in stays ended")
                .isEqualTo(302);
        assertThat(signIn(desk, username)).isEqualTo(302);
    }

    @Test
    void signingOutEndsItForWhoeverCopiedTheCookie(Portal portal, Visitor thief) {
        var upp = portal.visitor().signedInAs("upp");
        var copy = SIGN_IN + "=" + cookie(upp, SIGN_IN).getValue();
        assertThat(openedWith(thief, copy)).isEqualTo(200);
        upp.post("/keluar", Map.of());
        assertThat(openedWith(thief, copy)).isEqualTo(302);
    }

    @Test
    void signingInBringsNewCookiesWhateverWasPlantedBefore(Portal portal) {
        var visitor = portal.visitor();
        visitor.signedInAs("upp");
        var planted = cookie(visitor, SESSION).getValue();
        visitor.signedInAs("upp");
        var first = cookie(visitor, SIGN_IN).getValue();
        assertThat(cookie(visitor, SESSION).getValue()).isNotEqualTo(planted);

        visitor.signedInAs("upp");
        assertThat(cookie(visitor, SIGN_IN).getValue()).isNotEqualTo(first);
        assertThat(openedWith(portal.visitor(), SESSION + "=" + planted)).isEqualTo(302);
    }

    @Test
    void whoChangesThePasswordEndsEveryOtherSignInAndKeepsThisOne(Portal portal, Visitor thief) throws SQLException {
        var username = "upp-035";
        var hash = portal.value("select password_hash from account where username = ?", username);
        var here = portal.visitor().signedInAs(username);
        var elsewhere = portal.visitor().signedInAs(username);
        var open = new HashMap<>(here.form("/usulan/baru", "start:create", Map.of("start:title", "Sebelum diganti")));
        open.remove("start:create");
        var before = cookie(here, SIGN_IN).getValue();
        try {
            var answer = here.submit(
                    "/keamanan",
                    "password:change",
                    Map.of("password:old", Portal.DEMO_PASSWORD, "password:new", "tiga ekor kuda laut"));
            assertThat(answer.statusCode()).isEqualTo(302);

            assertThat(elsewhere.get("/usulan").statusCode()).as("elsewhere").isEqualTo(302);
            assertThat(here.get("/usulan").statusCode()).as("here").isEqualTo(200);
            assertThat(cookie(here, SIGN_IN).getValue()).as("a new token").isNotEqualTo(before);
            assertThat(openedWith(thief, SIGN_IN + "=" + before))
                    .as("with the token of before")
                    .isEqualTo(302);
            assertThat(here.post("/usulan/baru", open).body())
                    .as("a form that was open meanwhile")
                    .contains("Sebelum diganti");
        } finally {
            portal.change("update account set password_hash = ? where username = ?", hash, username);
        }
    }

    @Test
    void oneLeavesAllDevicesAtOnce(Portal portal) {
        var here = portal.visitor().signedInAs("upp-036");
        var elsewhere = portal.visitor().signedInAs("upp-036");
        var stranger = portal.visitor().signedInAs("upp-037");

        var answer = here.submit("/keamanan", "everywhere:leave", Map.of());

        assertThat(answer.headers().firstValue("location").orElse("")).endsWith("/masuk?keluar=ya");
        assertThat(here.get("/usulan").statusCode()).isEqualTo(302);
        assertThat(elsewhere.get("/usulan").statusCode()).isEqualTo(302);
        assertThat(stranger.get("/usulan").statusCode()).as("somebody else").isEqualTo(200);
    }

    /** Idling is counted from the last click; this from signing in, however busy one was: half a day for who judges or runs it. */
    @Test
    void aSignInEndsAfterAWhileHoweverBusyOneIs(Portal portal) throws SQLException {
        var juror = portal.visitor().signedInAs("evaluator05");
        var unit = portal.visitor().signedInAs("upp-038");
        begunBefore(portal, 11);
        assertThat(juror.get("/penilaian").statusCode()).isEqualTo(200);
        begunBefore(portal, 13);
        assertThat(juror.get("/penilaian").statusCode()).isEqualTo(302);
        assertThat(unit.get("/usulan").statusCode()).isEqualTo(200);
        begunBefore(portal, 24 * 31);
        assertThat(unit.get("/usulan").statusCode()).isEqualTo(302);
    }

    private static void begunBefore(Portal portal, int hours) throws SQLException {
        portal.change(
                "update sign_in set created_at = utc_timestamp(6) - interval ? hour, last_seen_at = utc_timestamp(6)"
                        + " where ended_at is null and account_id in"
                        + " (select id from account where username in ('evaluator05', 'upp-038'))",
                hours);
    }

    @Test
    void itsCookieIsOutOfReachForScriptsAndOtherSites(Portal portal) {
        var visitor = portal.visitor();
        var answer = visitor.submit(
                "/masuk", "sign-in:send", Map.of("sign-in:name", "upp", "sign-in:password", Portal.DEMO_PASSWORD));
        assertThat(answer.headers().allValues("set-cookie"))
                .isNotEmpty()
                .allSatisfy(cookie ->
                        assertThat(cookie).containsIgnoringCase("; HttpOnly").containsIgnoringCase("; SameSite=Lax"));
    }

    @Test
    void itIs256RandomBitsAndTheDatabaseDoesNotHaveThem(Portal portal) throws Exception {
        var tokens = new HashSet<String>();
        for (int i = 0; i < 5; i++) {
            var token = cookie(portal.visitor().signedInAs("panelis"), SIGN_IN).getValue();
            assertThat(Base64.getUrlDecoder().decode(token)).hasSize(32);
            assertThat(portal.column("select 1 from sign_in where token_hash = ?", token))
                    .isEmpty();
            assertThat(portal.column("select 1 from sign_in where token_hash = sha2(?, 256)", token))
                    .hasSize(1);
            tokens.add(token);
        }
        assertThat(tokens).hasSize(5);
    }

    /** Of 64 ids, one of these fair bits is one fewer than 9 or more than 55 times less than once in a million runs. */
    @Test
    void everyBitOfASessionsIdIsAFairCoin(Portal portal) {
        int ids = 64;
        var typed = Map.of("sign-in:name", "upp", "sign-in:password", Portal.DEMO_PASSWORD);
        var form = portal.visitor().form("/masuk", "sign-in:send", typed);
        var ones = new int[192];
        for (int i = 0; i < ids; i++) {
            var id = portal.visitor().post("/masuk", form).headers().allValues("set-cookie").stream()
                    .flatMap(cookie -> Pattern.compile(SESSION + "=([0-9a-f]{48});")
                            .matcher(cookie)
                            .results())
                    .findFirst()
                    .orElseThrow()
                    .group(1);
            var bits = new BigInteger(id, 16);
            for (int bit = 0; bit < ones.length; bit++) {
                ones[bit] += bits.testBit(bit) ? 1 : 0;
            }
        }
        assertThat(IntStream.of(ones)).allMatch(count -> count > 8 && count < ids - 8);
    }

    private static void press(Portal portal, Visitor sekretariat, String button, String username) throws SQLException {
        var id = portal.value("select id from account where username = ?", username);
        var answer = sekretariat.submit("/akun?q=" + username, button, Map.of(button, id));
        assertThat(answer.statusCode()).isLessThan(400);
    }

    private static int signIn(Visitor visitor, String username) {
        var typed = Map.of("sign-in:name", username, "sign-in:password", Portal.DEMO_PASSWORD);
        return visitor.submit("/masuk", "sign-in:send", typed).statusCode();
    }

    private static int openedWith(Visitor visitor, String cookie) {
        return visitor.send(visitor.request("/usulan").header("Cookie", cookie).build())
                .statusCode();
    }

    private static HttpCookie cookie(Visitor visitor, String name) {
        return visitor.cookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
