package id.kipp.platform.check;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.testbed.KippJar;
import id.kipp.testbed.Portal;
import id.kipp.testbed.WithPortal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The command check finds each invariant that is broken behind the portal's back; files and the trail have tests of their own. */
@WithPortal
class CheckIT {
    private record Undo(String sql, List<Object> values) {}

    private final Portal portal;
    private final List<Undo> undone = new ArrayList<>();

    CheckIT(Portal portal) {
        this.portal = portal;
    }

    @AfterEach
    void undo() throws SQLException {
        for (var each : undone) {
            portal.change(each.sql(), each.values().toArray());
        }
        undone.clear();
    }

    private void later(String sql, Object... values) {
        undone.add(new Undo(sql, List.of(values)));
    }

    @Test
    void whatIsBrokenIsNamedAndWhatIsMendedIsNot() throws SQLException {
        var findings = List.of(
                arrivalOfOtherContent(),
                arrivedTwice(),
                arrivedLate(),
                markAfterTheSeal(),
                mailThatSaysNothing(),
                atTheMinistryWithoutReceipt());

        var broken = check();
        assertThat(broken.exitCode()).as(broken.printed()).isEqualTo(1);
        assertThat(broken.printed().lines()).containsAll(findings);

        undo();
        assertThat(check().printed().lines()).doesNotContainAnyElementsOf(findings);
    }

    private KippJar.Run check() {
        var run = KippJar.run("--data", portal.data().toString(), "check");
        run.exitCode();
        return run;
    }

    /** I1. */
    private String arrivalOfOtherContent() throws SQLException {
        var id = portal.value("select min(id) from arrival");
        var content = portal.value("select content from arrival where id = ?", id);
        portal.change(
                "update arrival set content = replace(content, '\"title\":\"', '\"title\":\"x') where id = ?", id);
        later("update arrival set content = ? where id = ?", content, id);
        return "arrival:" + id + ": isinya bukan yang diterima / its content is not what arrived";
    }

    /** I2. */
    private String arrivedTwice() throws SQLException {
        var id = portal.value("select max(submission_id) from submission_step where state = 'RECEIVED'");
        portal.change(
                "insert into submission_step (submission_id, at, actor_id, actor_name, state, note)"
                        + " select submission_id, at, actor_id, actor_name, state, 'dua kali' from submission_step"
                        + " where submission_id = ? and state = 'RECEIVED' limit 1",
                id);
        later("delete from submission_step where submission_id = ? and note = 'dua kali'", id);
        return "submission:" + id + ": diterima dua kali berturut-turut / it arrived twice in a row";
    }

    /** I3. */
    private String arrivedLate() throws SQLException {
        var number = portal.value("select min(number) from receipt");
        var at = portal.value("select cast(received_at as char) from receipt where number = ?", number);
        portal.change("update receipt set received_at = '2000-01-01 00:00:00' where number = ?", number);
        later("update receipt set received_at = ? where number = ?", at, number);
        return number + ": diterima 2000-01-01T00:00:00Z, di luar masa pengajuan"
                + " / it arrived while the edition took nothing";
    }

    /** I5. */
    private String markAfterTheSeal() throws SQLException {
        var stage = portal.value("select min(stage_id) from stage_snapshot");
        var id = portal.value(
                "select min(s.assignment_id) from score s join assignment a on a.id = s.assignment_id"
                        + " where a.stage_id = ? and a.confirmed_at is not null and a.withdrawn_reason is null and s.value < 99",
                stage);
        portal.change("update score set value = value + 1 where assignment_id = ?", id);
        later("update score set value = value - 1 where assignment_id = ?", id);
        return "stage:" + stage
                + ": nilai atau bobot bukan yang disegel / marks or weights are not those that were sealed";
    }

    /** I7. */
    private String mailThatSaysNothing() throws SQLException {
        portal.change("insert into notice_mail (recipient_id, message_id, state, next_at, created_at, ended_at)"
                + " values (1, 'uji-kosong', 'SENT', utc_timestamp(6), utc_timestamp(6), utc_timestamp(6))");
        later("delete from notice_mail where message_id = 'uji-kosong'");
        return "notice_mail:" + portal.value("select id from notice_mail where message_id = 'uji-kosong'")
                + ": surat tanpa isi / a mail that says nothing";
    }

    /** I8. */
    private String atTheMinistryWithoutReceipt() throws SQLException {
        var code = portal.value("select min(code) from submission s where s.state = 'DRAFT'"
                + " and not exists (select 1 from receipt r where r.submission_id = s.id)");
        portal.change("update submission set state = 'RECEIVED' where code = ?", code);
        later("update submission set state = 'DRAFT' where code = ?", code);
        return code + ": di kementerian tanpa tanda terima / at the ministry without a receipt";
    }
}
