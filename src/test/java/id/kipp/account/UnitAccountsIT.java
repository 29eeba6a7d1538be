package id.kipp.account;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.testbed.Axe;
import id.kipp.testbed.Chromium;
import id.kipp.testbed.Portal;
import id.kipp.testbed.Visitor;
import id.kipp.testbed.WithPortal;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An Admin Lokal makes and looks after the accounts of the own institution's units, and of no others. */
@WithPortal
class UnitAccountsIT {
    private static final String CHOSEN = "kereta malam biru 7";
    private static final String NEW = "/akun-upp/baru";
    private static final String SAVE = "account:save";
    private static final Pattern GIVEN = Pattern.compile("sandi[^:<]*: ([A-Z2-7]{16})\\.");
    private static final String HOME = "(select institution_id from account where username = 'adminlokal')";

    private final Portal portal;
    private final Visitor admin;

    UnitAccountsIT(Portal portal) {
        this.portal = portal;
        this.admin = portal.visitor().signedInAs("adminlokal");
    }

    @AfterEach
    void forget() throws SQLException {
        var mine = "select id from account where username like 'uji-unit%'";
        for (var table : List.of("sign_in", "account_role", "invitation")) {
            portal.change("delete from " + table + " where account_id in (" + mine + ")");
        }
        portal.change("delete from account where username like 'uji-unit%'");
        portal.change("delete from service_unit where name like 'Unit Uji%'");
    }

    @Test
    void sheMakesAnAccountForAKnownUnitOrANewOne() throws SQLException {
        var known = portal.value("select min(name) from service_unit where institution_id = " + HOME);
        assertThat(admin.get(NEW).body()).contains("<option value=\"" + known + "\"");
        var given = create("uji-unit-1", known.toUpperCase(Locale.ROOT));
        create("uji-unit-2", "Unit Uji Baru");
        create("uji-unit-3", "Unit Uji Baru");

        assertThat(unitOf("uji-unit-1")).isEqualTo(known);
        assertThat(unitOf("uji-unit-2")).isEqualTo("Unit Uji Baru");
        assertThat(portal.column("select id from service_unit where name = 'Unit Uji Baru'"))
                .as("named twice, made once")
                .hasSize(1);
        assertThat(portal.column("select 1 from account where username like 'uji-unit%' and institution_id = " + HOME))
                .hasSize(3);
        var unit = portal.visitor();
        assertThat(signIn(unit, "uji-unit-1", given)).isEqualTo(302);
        assertThat(unit.get("/usulan").statusCode()).isEqualTo(200);
        assertThat(unit.get("/akun-upp").statusCode()).isEqualTo(403);
    }

    @Test
    void whatIsWrongStandsAtItsFieldAndWhatWasTypedStays() {
        var answer = admin.submit(
                NEW,
                SAVE,
                Map.of(
                        "account:name",
                        "Nama Uji",
                        "account:username",
                        "upp",
                        "account:email",
                        "bukan surel",
                        "account:unit",
                        ""));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("href=\"#account:username\"", "href=\"#account:email\"", "href=\"#account:unit\"")
                .contains("Nama pengguna upp sudah dipakai")
                .contains("value=\"Nama Uji\"", "value=\"bukan surel\"");
    }

    @Test
    void sheCorrectsDisablesAndGivesANewPasswordThatEndsTheOldOne() throws SQLException {
        var first = create("uji-unit-1", "Unit Uji Lama");
        var id = idOf("uji-unit-1");
        var path = "/akun-upp/" + id;
        var stale = admin.form(path, SAVE, typed("Nama Lain", "Unit Uji Baru"));
        assertThat(admin.post(path, admin.form(path, SAVE, typed("Nama Betul", "Unit Uji Baru")))
                        .statusCode())
                .isEqualTo(302);
        assertThat(portal.value("select name from account where id = ?", id)).isEqualTo("Nama Betul");
        assertThat(unitOf("uji-unit-1")).isEqualTo("Unit Uji Baru");

        var refused = admin.post(path, stale);
        assertThat(refused.body()).contains("Orang lain menyimpan akun ini", "Nama Betul", "value=\"Nama Lain\"");
        assertThat(portal.value("select name from account where id = ?", id)).isEqualTo("Nama Betul");

        var second = givenAnew(id);
        assertThat(signIn(portal.visitor(), "uji-unit-1", first)).isEqualTo(200);
        var unit = portal.visitor();
        assertThat(signIn(unit, "uji-unit-1", second)).isEqualTo(302);
        assertThat(unit.get("/usulan").headers().firstValue("location"))
                .as("a password that somebody else knows opens nothing but the page on which another is chosen")
                .hasValueSatisfying(address -> assertThat(address).endsWith("/keamanan"));
        assertThat(unit.get("/meja").body()).contains("Pilih kata sandi sendiri dahulu");
        var own = Map.of("password:old", second, "password:new", CHOSEN);
        assertThat(unit.post("/keamanan", unit.form("/keamanan", "password:change", own))
                        .statusCode())
                .isEqualTo(302);
        assertThat(unit.get("/usulan").statusCode()).isEqualTo(200);
        press("nonaktifkan", id);
        assertThat(unit.get("/usulan").statusCode()).isEqualTo(302);
        assertThat(signIn(portal.visitor(), "uji-unit-1", CHOSEN)).isEqualTo(200);
        press("aktifkan", id);
        assertThat(signIn(portal.visitor(), "uji-unit-1", CHOSEN)).isEqualTo(302);
        assertThat(portal.column("select facts from audit_event where subject = 'account:uji-unit-1'"))
                .anyMatch(facts -> facts.contains("Unit Uji Lama → Unit Uji Baru"))
                .noneMatch(facts -> facts.contains(second));
    }

    @Test
    void accountsOfOthersAndWithMoreTrustDoNotExist() throws SQLException {
        create("uji-unit-1", "Unit Uji");
        var mine = idOf("uji-unit-1");
        portal.change("insert into account_role (account_id, role) values (?, 'ADMIN_LOKAL')", idOf("uji-unit-1"));
        var colleague = idOf("adminlokal");
        var foreign = portal.value("select min(a.id) from account a join account_role r on r.account_id = a.id"
                + " where r.role = 'UPP' and a.institution_id <> " + HOME);
        var secretary = idOf("sekretariat");
        for (var id : List.of(mine, colleague, foreign, secretary, "999999999")) {
            var before = portal.column("select concat(password_hash, enabled, version) from account where id = ?", id);
            assertThat(admin.get("/akun-upp/" + id).statusCode()).as(id).isEqualTo(404);
            assertThat(admin.get("/akun-upp/" + id + "/kata-sandi").statusCode())
                    .isEqualTo(404);
            for (var button : List.of("nonaktifkan", "aktifkan")) {
                var form = admin.form("/akun-upp", "nonaktifkan", Map.of("nonaktifkan", ""));
                form.remove("nonaktifkan");
                form.put(button, id);
                assertThat(admin.post("/akun-upp", form).statusCode())
                        .as(button + id)
                        .isEqualTo(404);
            }
            assertThat(portal.column("select concat(password_hash, enabled, version) from account where id = ?", id))
                    .isEqualTo(before);
        }
        assertThat(admin.get("/akun-upp?q=adminlokal").body()).doesNotContain(">adminlokal<");
    }

    @Test
    void aFormOfTheOwnAccountSentToAnothersAddressChangesNothing() throws SQLException {
        create("uji-unit-1", "Unit Uji");
        var foreign = portal.value("select min(a.id) from account a join account_role r on r.account_id = a.id"
                + " where r.role = 'UPP' and a.institution_id <> " + HOME);
        var form = admin.form("/akun-upp/" + idOf("uji-unit-1"), SAVE, typed("Direbut", "Unit Uji"));
        assertThat(admin.post("/akun-upp/" + foreign, form).statusCode()).isEqualTo(404);
        assertThat(portal.value("select name from account where id = ?", foreign))
                .isNotEqualTo("Direbut");
    }

    @Test
    void thePagesAreAccessibleOnAPhone(Chromium chromium) {
        try (var page = chromium.newPage(320, 800)) {
            page.navigate("/masuk");
            page.fill("[id='sign-in:name']", "adminlokal");
            page.fill("[id='sign-in:password']", Portal.DEMO_PASSWORD);
            page.click("[id='sign-in:send']");
            for (var path : List.of("/akun-upp", NEW)) {
                page.navigate(path);
                Axe.assertClean(page);
                assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                        .isLessThanOrEqualTo(320);
            }
        }
    }

    private String create(String username, String unit) {
        var answer = admin.submit(
                NEW,
                SAVE,
                Map.of(
                        "account:name",
                        "UPP Uji",
                        "account:username",
                        username,
                        "account:email",
                        "",
                        "account:unit",
                        unit));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return given();
    }

    private void press(String button, String id) {
        var path = "/akun-upp?q=uji-unit";
        var form = admin.form(path, button, Map.of(button, id));
        assertThat(admin.post(path, form).statusCode()).isEqualTo(302);
    }

    private String givenAnew(String id) {
        var path = "/akun-upp/" + id + "/kata-sandi";
        assertThat(admin.get(path).body()).contains("uji-unit-1");
        assertThat(admin.post(path, admin.form(path, "newPassword:give", Map.of()))
                        .statusCode())
                .isEqualTo(302);
        return given();
    }

    private String given() {
        var said = GIVEN.matcher(admin.get("/akun-upp").body());
        assertThat(said.find()).as("the password is said once").isTrue();
        assertThat(admin.get("/akun-upp").body()).doesNotContain(said.group(1));
        return said.group(1);
    }

    private static Map<String, String> typed(String name, String unit) {
        return Map.of("account:name", name, "account:email", "", "account:unit", unit);
    }

    private static int signIn(Visitor visitor, String username, String password) {
        return visitor.submit("/masuk", "sign-in:send", Map.of("sign-in:name", username, "sign-in:password", password))
                .statusCode();
    }

    private String idOf(String username) throws SQLException {
        return portal.value("select id from account where username = ?", username);
    }

    private String unitOf(String username) throws SQLException {
        return portal.value(
                "select u.name from account a join service_unit u on u.id = a.unit_id where a.username = ?", username);
    }
}
