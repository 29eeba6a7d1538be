package id.kipp.promises;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.testbed.Portal;
import id.kipp.testbed.Visitor;
import id.kipp.testbed.WithPortal;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whoever has a conflict with a submission is out of the room for it: by itself, in the sheet, in the record and on paper. */
@WithPortal
class PlenaryConflictIT {
    private static final Pattern ROW = Pattern.compile("name=\"(member|submission)\" value=\"(\\d+)\"");
    private static final String OUT = "select count(*) from plenary_out o join submission s on s.id = o.submission_id"
            + " where s.code like '1999-%'";

    private final Portal portal;

    PlenaryConflictIT(Portal portal) {
        this.portal = portal;
    }

    @Test
    void aConflictLeavesTheRoom() throws SQLException {
        var was = portal.column("select institution_id from account where username = 'panelis'")
                .get(0);
        try (var edition = new SmallEdition(portal, 1);
                var gates = new Gates(portal, edition.id())) {
            portal.change("update account set institution_id ="
                    + " (select institution_id from submission where code = '1999-0001') where username = 'panelis'");
            var scoring = edition.openStage(1, List.of("evaluator02"));
            edition.score(scoring);
            edition.close(scoring);
            var stage = gates.open(2, "Top 99");
            var page = "/pleno/" + stage;
            var chair = portal.visitor().signedInAs("ketua");
            var sheet = chair.get(page).body();
            assertThat(sheet).contains("Di luar ruangan", "Instansi sendiri");

            var form = new TreeMap<>(chair.form(
                    page, "plenary:record", Map.of("plenary:day", "2026-11-01", "plenary:agenda", "Dibahas.")));
            var members = ROW.matcher(sheet)
                    .results()
                    .filter(row -> row.group(1).equals("member"))
                    .count();
            for (int seat = 0; seat < members; seat++) {
                form.put("plenary:attendance:" + seat + ":present", "on");
            }
            for (int row = 0; row < 2; row++) {
                form.put("plenary:proposal:" + row + ":take", "on");
                form.put("plenary:proposal:" + row + ":reason", "sudah dibahas");
            }
            List.of("member", "submission").forEach(form::remove);
            var recorded = chair.postBody(page, Visitor.encoded(form) + rows(sheet));
            assertThat(recorded.statusCode()).as(recorded.body()).isEqualTo(302);

            assertThat(portal.value(OUT)).isNotEqualTo("0");
            assertThat(portal.column("select o.kind from plenary_out o join submission s on s.id = o.submission_id"
                            + " join account a on a.id = o.account_id"
                            + " where s.code = '1999-0001' and a.username = 'panelis'"))
                    .containsExactly("OWN");
            assertThat(chair.get(page).body()).contains("Di luar ruangan", "Instansi sendiri");
            assertThat(chair.text("/berkas-berita-acara/" + stage + ".pdf")).contains("Di luar ruangan");
        } finally {
            portal.change("update account set institution_id = " + was + " where username = 'panelis'");
        }
    }

    private static String rows(String page) {
        return ROW.matcher(page)
                .results()
                .map(row -> "&" + row.group(1) + "=" + row.group(2))
                .collect(Collectors.joining());
    }
}
