package id.kipp.account;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.testbed.Portal;
import id.kipp.testbed.Visitor;
import id.kipp.testbed.WithPortal;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The secretariat makes and corrects accounts; what would let somebody judge the own institution is refused. */
@WithPortal
class AccountCareIT {
    private static final String PASSWORD = "kuda benar baterai";
    private static final String SAVE = "account:save";

    private final Portal portal;
    private final Visitor secretary;

    AccountCareIT(Portal portal) {
        this.portal = portal;
        this.secretary = portal.visitor().signedInAs("sekretariat");
    }

    @AfterEach
    void forget() throws SQLException {
        var mine = "select id from account where username like 'uji-akun%'";
        for (var table : List.of("sign_in", "account_role")) {
            portal.change("delete from " + table + " where account_id in (" + mine + ")");
        }
        portal.change("delete from account where username like 'uji-akun%'");
        portal.change("delete from service_unit where name like 'Unit Akun%'");
    }

    @Test
    void aJurorComesFromSomewhereOrSaysFromNowhere() {
        var without = create("uji-akun-1", Map.of("account:roles", "EVALUATOR"));
        assertThat(without.body()).contains("href=\"#account:institution\"", "Isi instansi asal juri ini");
        assertThat(create("uji-akun-1", Map.of("account:roles", "EVALUATOR", "account:independent", "on"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(create(
                                "uji-akun-2",
                                Map.of("account:roles", "PANELIS", "account:institution", "Pemerintah Kota Surabaya"))
                        .statusCode())
                .isEqualTo(302);
        var both = Map.of(
                "account:roles",
                "KETUA",
                "account:institution",
                "Pemerintah Kota Surabaya",
                "account:independent",
                "on");
        assertThat(create("uji-akun-3", both).body()).contains("Pilih salah satu");
    }

    @Test
    void aUnitsAccountNamesItsInstitutionAndUnit() throws SQLException {
        var refused = create("uji-akun-1", Map.of("account:roles", "UPP", "account:institution", "Kota Tidak Ada"));
        assertThat(refused.body()).contains("tidak ditemukan", "value=\"Kota Tidak Ada\"");
        assertThat(create(
                                "uji-akun-1",
                                Map.of("account:roles", "UPP", "account:institution", "Pemerintah Kota Surabaya"))
                        .body())
                .contains("href=\"#account:unit\"");
        var whole = Map.of(
                "account:roles", "UPP", "account:institution", "pemerintah kota surabaya", "account:unit", "Unit Akun");
        assertThat(create("uji-akun-1", whole).statusCode()).isEqualTo(302);
        assertThat(portal.value("select i.name from account a join service_unit u on u.id = a.unit_id"
                        + " join institution i on i.id = u.institution_id and i.id = a.institution_id"
                        + " where a.username = 'uji-akun-1' and u.name = 'Unit Akun'"))
                .isEqualTo("Pemerintah Kota Surabaya");
    }

    @Test
    void aCorrectionIsInTheTrailAndLessTrustEndsTheSignIns() throws SQLException {
        create(
                "uji-akun-1",
                Map.of(
                        "account:roles", "ADMIN_LOKAL",
                        "account:institution", "Pemerintah Kota Surabaya",
                        "account:unit", "Unit Akun"));
        var person = portal.visitor();
        person.submit("/masuk", "sign-in:send", Map.of("sign-in:name", "uji-akun-1", "sign-in:password", PASSWORD));
        assertThat(person.get("/usulan-masuk").statusCode()).isEqualTo(200);
        var path = "/akun/" + portal.value("select id from account where username = 'uji-akun-1'");
        var stale = edit(path, "Nama Basi", "ADMIN_LOKAL", "");

        assertThat(secretary
                        .post(path, edit(path, "Nama Betul", "ADMIN_LOKAL", "betul@contoh.id"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(person.get("/usulan-masuk").statusCode())
                .as("another name takes no trust away")
                .isEqualTo(200);
        var beside = secretary.post(path, stale).body();
        assertThat(beside).contains("Orang lain menyimpan akun ini", "value=\"Nama Basi\"");
        assertThat(secretary
                        .post(path, Visitor.formOf(beside, SAVE, typed("Nama Basi", "ADMIN_LOKAL", "")))
                        .statusCode())
                .as("what is kept was shown: pressed again, it is saved over")
                .isEqualTo(302);
        secretary.post(path, edit(path, "Nama Betul", "ADMIN_LOKAL", "betul@contoh.id"));

        assertThat(secretary.post(path, edit(path, "Nama Betul", "UPP", "")).statusCode())
                .isEqualTo(302);
        assertThat(person.get("/usulan").statusCode())
                .as("signed out everywhere")
                .isEqualTo(302);
        assertThat(portal.column("select facts from audit_event where subject = 'account:uji-akun-1'"))
                .anyMatch(facts -> facts.contains("UPP Uji → Nama Betul") && facts.contains("\"email\":\"changed\""))
                .anyMatch(facts -> facts.contains("[ADMIN_LOKAL] → [UPP]"))
                .noneMatch(facts -> facts.contains("betul@contoh.id"));
    }

    @Test
    void theOwnSecretariatsRoleCannotBeGivenAway() throws SQLException {
        var path = "/akun/" + portal.value("select id from account where username = 'sekretariat'");
        var answer = secretary.post(path, edit(path, "Sekretariat Contoh", "ADMIN_LOKAL", ""));
        assertThat(answer.body()).contains("tidak dapat mencabut peran sekretariat");
    }

    private HttpResponse<String> create(String username, Map<String, String> more) {
        var typed = new HashMap<>(Map.of(
                "account:name", "UPP Uji",
                "account:username", username,
                "account:email", "",
                "account:institution", "",
                "account:unit", "",
                "account:password", PASSWORD));
        typed.putAll(more);
        return secretary.submit("/akun/baru", SAVE, typed);
    }

    private Map<String, String> edit(String path, String name, String role, String email) {
        return secretary.form(path, SAVE, typed(name, role, email));
    }

    private static Map<String, String> typed(String name, String role, String email) {
        return Map.of(
                "account:name", name,
                "account:email", email,
                "account:roles", role,
                "account:institution", "Pemerintah Kota Surabaya",
                "account:unit", "Unit Akun");
    }
}
