package id.kipp.promises;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.kernel.Sha256;
import id.kipp.testbed.Await;
import id.kipp.testbed.Portal;
import id.kipp.testbed.Visitor;
import id.kipp.testbed.WithPortal;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Promise 8: a change that another makes at the very moment of saving is told in the same form, with what was typed. */
@WithPortal
class LateConflictIT {
    private static final String PLACE = " from account a join ";
    private static final String OF = " where a.username = ?";
    private static final String CODE = "ABCDEFGHIJKLMNOPQRSTUVWXYZ23";

    private final Portal portal;

    LateConflictIT(Portal portal) {
        this.portal = portal;
    }

    @Test
    void anAccountThatIsSavedByTwoAtOnceKeepsWhatTheLaterOneTyped() throws Exception {
        var username = "upp";
        var id = idOf(username);
        var path = "/akun/" + id;
        var secretary = portal.visitor().signedInAs("sekretariat");
        var form = secretary.form(
                path,
                "account:save",
                Map.of(
                        "account:name", "Nama Yang Terlambat",
                        "account:email", "terlambat@contoh.id",
                        "account:roles", "UPP",
                        "account:institution",
                                portal.value(
                                        "select i.name" + PLACE + "institution i on i.id = a.institution_id" + OF,
                                        username),
                        "account:unit",
                                portal.value(
                                        "select u.name" + PLACE + "service_unit u on u.id = a.unit_id" + OF,
                                        username)));

        var answer = whileAnotherSaves(id, () -> secretary.post(path, form));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("Orang lain menyimpan akun ini")
                .contains("value=\"Nama Yang Terlambat\"", "value=\"terlambat@contoh.id\"");
        assertThat(portal.value("select name from account where id = ?", id)).isNotEqualTo("Nama Yang Terlambat");

        var again = Visitor.formOf(answer.body(), "account:save", Map.of("account:name", "Nama Yang Terlambat"));
        assertThat(again.get("account:version"))
                .as("the form goes on from what is kept now")
                .isEqualTo(portal.value("select version from account where id = ?", id));
    }

    @Test
    void aButtonOfAListThatComesTooLateIsToldOnTheList() throws Exception {
        var username = "upp-037";
        var id = idOf(username);
        var path = "/akun?q=" + username;
        var secretary = portal.visitor().signedInAs("sekretariat");
        var form = secretary.form(path, "nonaktifkan", Map.of("nonaktifkan", id));

        var answer = whileAnotherSaves(id, () -> secretary.post(path, form));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Ada yang mengubahnya lebih dulu", "name=\"nonaktifkan\"");
        assertThat(portal.value("select enabled from account where id = ?", id)).isEqualTo("1");
    }

    /** Of a page that does not speak of such conflicts itself. */
    @Test
    void aFirstPasswordThatComesTooLateLeavesTheCodeTyped() throws Exception {
        var id = idOf("upp-038");
        portal.change(
                "insert into invitation (account_id, code_hash, expires_at) values (?, ?, utc_timestamp(6) + interval 1 day)",
                id,
                Sha256.ofText(CODE));
        try {
            var owner = portal.visitor();
            var form = owner.form(
                    "/undangan",
                    "invitation:save",
                    Map.of("invitation:code", CODE, "invitation:password", "kata sandi yang panjang"));

            var answer = whileAnotherSaves(id, () -> owner.post("/undangan", form));

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("Ada yang mengubahnya lebih dulu", "value=\"" + CODE + "\"");
        } finally {
            portal.change("delete from invitation where account_id = ?", id);
        }
    }

    private String idOf(String username) throws SQLException {
        return portal.value("select id from account where username = ?", username);
    }

    /** Another transaction holds the account's row, and raises its version just before the request can write it. */
    private HttpResponse<String> whileAnotherSaves(String id, Supplier<HttpResponse<String>> request) throws Exception {
        try (var other = portal.jdbc()) {
            other.setAutoCommit(false);
            try (var raise = other.prepareStatement("update account set version = version + 1 where id = ?")) {
                raise.setString(1, id);
                raise.executeUpdate();
            }
            var answer = CompletableFuture.supplyAsync(request);
            awaitBlockedWrite(other);
            other.commit();
            return answer.get();
        }
    }

    private static void awaitBlockedWrite(Connection connection) throws Exception {
        try (var look = connection.prepareStatement("select count(*) from information_schema.processlist"
                + " where id <> connection_id() and upper(info) like 'UPDATE ACCOUNT SET%'")) {
            Await.until("somebody waits for the account's row", Duration.ofSeconds(30), () -> {
                try (var row = look.executeQuery()) {
                    return row.next() && row.getInt(1) > 0;
                }
            });
        }
    }
}
