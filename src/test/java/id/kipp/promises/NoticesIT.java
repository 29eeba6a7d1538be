package id.kipp.promises;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.testbed.Await;
import id.kipp.testbed.Portal;
import id.kipp.testbed.Visitor;
import id.kipp.testbed.WithPortal;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Promise 16, inside the portal: whoever must act or waits is told once, and nobody is told what the own pages would not show. */
@WithPortal
class NoticesIT {
    private static final String INBOX = "/pemberitahuan";
    private static final String OF = "submission_id = (select id from submission where code = ?)";

    private final Portal portal;

    NoticesIT(Portal portal) {
        this.portal = portal;
    }

    /** Who was told something of a kind about a subject, by name. */
    private List<String> told(String kind, String subject) throws SQLException {
        return portal.column(
                "select a.username from notice n join account a on a.id = n.recipient_id where n.kind = ?"
                        + " and n.subject like ? order by a.username",
                kind,
                subject + "%");
    }

    private void forget(String code) throws SQLException {
        portal.change("delete from notice where subject like ?", "submission:" + code + ":%");
    }

    private String waiting() throws SQLException {
        return portal.value("select max(s.code) from submission s join account a on a.id = s.author_id"
                + " where a.username = 'upp' and s.state = 'WITH_ADMIN' and s.code like '2017-%'");
    }

    private List<String> unitOf(String code) throws SQLException {
        return portal.column(
                "select a.username from account a join account_role r on r.account_id = a.id and r.role = 'UPP'"
                        + " join submission s on s.unit_id = a.unit_id where s.code = ? and a.enabled order by 1",
                code);
    }

    private List<String> adminsOf(String code) throws SQLException {
        return portal.column(
                "select a.username from account a join account_role r on r.account_id = a.id and r.role = 'ADMIN_LOKAL'"
                        + " join submission s on s.institution_id = a.institution_id where s.code = ? and a.enabled"
                        + " order by 1",
                code);
    }

    @Test
    void aSubmissionTellsEachSideWhatTheOtherDid() throws SQLException {
        var code = waiting();
        var admin = portal.visitor().signedInAs("adminlokal");
        var unit = portal.visitor().signedInAs("upp");
        forget(code);
        try {
            var incoming = "/usulan-masuk/" + code;
            admin.submit(incoming, "return:return", Map.of("return:note", "Rahasia di antara kita: angkanya kurang."));
            assertThat(told("submission-returned", "submission:" + code)).isEqualTo(unitOf(code));
            assertThat(unit.get(INBOX).body())
                    .contains("Usulan " + code + " dikembalikan")
                    .doesNotContain("Rahasia di antara kita");

            var sent = unit.submit("/usulan/" + code + "/periksa", "send:send", Map.of("warningsRead", "on"));
            assertThat(sent.statusCode()).isEqualTo(302);
            assertThat(told("submission-sent", "submission:" + code)).isEqualTo(adminsOf(code));
            assertThat(admin.get(INBOX).body()).contains("Usulan " + code + " menunggu Anda");

            admin.submit(incoming, "forward:forward", Map.of());
            assertThat(told("submission-received", "submission:" + code))
                    .containsAll(unitOf(code))
                    .doesNotContain("adminlokal");
        } finally {
            portal.change("update submission set state = 'WITH_ADMIN' where code = ?", code);
            portal.change("delete from receipt where " + OF, code);
            portal.change("delete from arrival where " + OF, code);
            forget(code);
        }
    }

    @Test
    void whatIsRefusedTellsNobody() throws SQLException {
        var code = waiting();
        var admin = portal.visitor().signedInAs("adminlokal");
        forget(code);
        admin.submit("/usulan-masuk/" + code, "return:return", Map.of("return:note", ""));
        assertThat(told("submission-returned", "submission:" + code)).isEmpty();
    }

    @Test
    void openingTheInboxReadsNothingAndAButtonDoes() throws SQLException {
        var me = portal.value("select id from account where username = 'upp'");
        var unit = portal.visitor().signedInAs("upp");
        tell(me, "uji:" + System.nanoTime());
        try {
            var page = unit.get(INBOX).body();
            assertThat(page).contains("Dibaca di uji", "Baru");
            assertThat(unit.get("/usulan").body()).contains("belum dibaca</span>");
            assertThat(portal.column("select 1 from notice where read_at is null and subject like 'uji:%'"))
                    .isNotEmpty();

            var id = portal.value("select max(id) from notice where subject like 'uji:%'");
            var opened = unit.submit(INBOX, "buka", Map.of("buka", id));
            assertThat(opened.headers().firstValue("Location"))
                    .hasValueSatisfying(to -> assertThat(to).endsWith("/usulan"));
            assertThat(portal.column("select 1 from notice where id = ? and read_at is not null", id))
                    .hasSize(1);
        } finally {
            portal.change("delete from notice where subject like 'uji:%'");
        }
    }

    @Test
    void nobodyOpensTheNoticeOfAnother() throws SQLException {
        var other = portal.value("select id from account where username = 'upp-001'");
        var me = portal.value("select id from account where username = 'upp'");
        var unit = portal.visitor().signedInAs("upp");
        tell(me, "uji:mine");
        tell(other, "uji:other");
        try {
            var id = portal.value("select id from notice where subject = 'uji:other'");
            var answer = unit.submit(INBOX, "buka", Map.of("buka", id));
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(portal.column("select 1 from notice where id = ? and read_at is not null", id))
                    .isEmpty();
        } finally {
            portal.change("delete from notice where subject like 'uji:%'");
        }
    }

    /** Old notices name submissions: whoever went to another institution, or lost the role, is shown them no more. */
    @Test
    void whoLeftIsShownTheOldNoticesNoMore() throws SQLException {
        var me = portal.value("select id from account where username = 'upp'");
        tell(me, "uji:left");
        try {
            portal.change(
                    "update notice set institution_id = (select max(id) from institution) where subject = 'uji:left'");
            assertThat(portal.visitor().signedInAs("upp").get(INBOX).body()).doesNotContain("Dibaca di uji");
            tell(me, "uji:role");
            portal.change("update notice set permission = 'FORWARD_SUBMISSION' where subject = 'uji:role'");
            assertThat(portal.visitor().signedInAs("upp").get(INBOX).body()).doesNotContain("Dibaca di uji");
        } finally {
            portal.change("delete from notice where subject like 'uji:%'");
        }
    }

    private void tell(String account, String subject) throws SQLException {
        portal.change(
                "insert into notice (recipient_id, kind, subject, permission, institution_id, unit_id, filled, href,"
                        + " created_at) select id, 'submission-returned', ?, 'WRITE_SUBMISSION', institution_id, unit_id,"
                        + " '[[\"PLAIN\",\"2017-9999\"],[\"PLAIN\",\"Dibaca di uji\"]]', '/usulan', utc_timestamp(6)"
                        + " from account where id = ?",
                subject,
                account);
    }

    /** Two worlds that differ in one decision of the selection: the people of the unit are told the same, which is nothing; but what comes back to be mended. */
    @Test
    void aSingleDecisionOfTheSelectionIsToldToNobody() throws SQLException {
        var code = portal.value("select max(code) from submission where state = 'RECEIVED' and code like '2016-%'"
                + " or state = 'RECEIVED' and code like '2017-%'");
        var all = "select count(*) from notice where kind not like 'submission-un%'";
        var before = portal.value(all);
        var secretary = portal.visitor().signedInAs("sekretariat");
        var id = portal.value("select id from submission where code = ?", code);
        try {
            screen(secretary, code, "fail");
            assertThat(portal.value("select state from submission where id = ?", id))
                    .isEqualTo("FAILED");
            assertThat(portal.value(all)).isEqualTo(before);
            portal.change("update submission set state = 'RECEIVED' where id = ?", id);
            screen(secretary, code, "sendback");
            assertThat(portal.value("select state from submission where id = ?", id))
                    .isEqualTo("SENT_BACK");
            assertThat(told("submission-returned", "submission:" + code)).isEqualTo(unitOf(code));
        } finally {
            portal.change("update submission set state = 'RECEIVED', screening_reason = null where id = ?", id);
            portal.change(
                    "delete from submission_step where state in ('FAILED', 'SENT_BACK') and submission_id = ?", id);
            forget(code);
        }
    }

    private static void screen(Visitor secretary, String code, String choice) {
        var typed = Map.of("choice", choice, "decision:reason", "Uji: dokumen tidak lengkap.");
        assertThat(secretary.submit("/seleksi/" + code, "decision:save", typed).statusCode())
                .isEqualTo(302);
    }

    /** A juror is told of the stage, and of no submission; who has nothing to read is told nothing. */
    @Test
    void aDistributionTellsItsJurorsAndNamesNoSubmission() throws Exception {
        try (var edition = new SmallEdition(portal, 1)) {
            var stage = edition.openStage(1, List.of());
            var page = "/penugasan/" + stage;
            var secretary = portal.visitor().signedInAs("sekretariat");
            secretary.submit(page, "distribute:propose", Map.of("distribute:seed", "7"));
            Await.until(
                    "a proposal is stored",
                    Duration.ofSeconds(20),
                    () -> !portal.column("select 1 from assignment where stage_id = ?", stage)
                            .isEmpty());
            assertThat(told("judging-assigned", "stage:" + stage)).isEmpty();
            secretary.submit(page, "distribute:publish", Map.of());
            assertThat(told("judging-assigned", "stage:" + stage))
                    .isNotEmpty()
                    .isEqualTo(portal.column(
                            "select distinct a.username from assignment t join account a on a.id = t.juror_id"
                                    + " where t.stage_id = ? order by 1",
                            stage));
            assertThat(portal.column("select filled from notice where subject = ?", "stage:" + stage))
                    .allSatisfy(
                            filled -> assertThat(filled).contains("Penilaian 1").doesNotContain("1999-", "Inovasi"));
            portal.change("delete from notice where subject = ?", "stage:" + stage);
        }
    }

    /** The secretariat's words are those that are read; what no value fills is refused by name, and what was typed stays. */
    @Test
    void theSecretariatChoosesTheWords() throws SQLException {
        var me = portal.value("select id from account where username = 'upp-003'");
        var secretary = portal.visitor().signedInAs("sekretariat");
        var person = portal.visitor().signedInAs("upp-003");
        var page = "/pemberitahuan/templat/submission-returned/id";
        tell(me, "uji:words");
        try {
            assertThat(secretary.get(page).body())
                    .contains("Usulan {kode} dikembalikan", "Usulan 2017-0001 dikembalikan");
            var refused = secretary.submit(
                    page, "template:save", Map.of("template:title", "Hai {nama}", "template:text", "Lihat {judul}."));
            assertThat(refused.statusCode()).isEqualTo(200);
            assertThat(refused.body()).contains("Portal tidak mengenal {nama}", "Hai {nama}");

            var words = Map.of("template:title", "Periksa lagi {kode}", "template:text", "“{judul}” kembali.");
            assertThat(secretary.submit(page, "template:look", words).body()).contains("Periksa lagi 2017-0001");
            assertThat(person.get(INBOX).body()).doesNotContain("Periksa lagi");
            assertThat(secretary.submit(page, "template:save", words).statusCode())
                    .isEqualTo(302);
            assertThat(person.get(INBOX).body()).contains("Periksa lagi 2017-9999", "“Dibaca di uji” kembali.");

            secretary.submit(page, "template:save", Map.of("template:title", "", "template:text", ""));
            assertThat(person.get(INBOX).body()).contains("Usulan 2017-9999 dikembalikan");
        } finally {
            portal.change("delete from notice_template");
            portal.change("delete from notice where subject like 'uji:%'");
        }
    }

    @Test
    void eachChoosesWhatComesByMail() throws SQLException {
        var me = portal.value("select id from account where username = 'upp-003'");
        var person = portal.visitor().signedInAs("upp-003");
        var page = "/pemberitahuan/pilihan";
        var unwanted = "select kind from notice_choice where by_mail = false and account_id = ?";
        try {
            assertThat(person.get(page).body())
                    .contains("Usulan dikembalikan", "belum memiliki alamat surel")
                    .doesNotContain("Pembagian penilaian terbit");
            person.submit(page, "choice:save", Map.of("surel", "submission-returned"));
            assertThat(portal.column(unwanted, me))
                    .contains("submission-received")
                    .doesNotContain("submission-returned", "judging-assigned");
        } finally {
            portal.change("delete from notice_choice where account_id = ?", me);
        }
    }

    @Test
    void theHeaderCountsWhatIsUnread(Visitor nobody) throws SQLException {
        assertThat(nobody.get("/katalog").body()).doesNotContain(INBOX);
        var person = portal.visitor().signedInAs("upp-002");
        var me = portal.value("select id from account where username = 'upp-002'");
        portal.change("delete from notice where recipient_id = ?", me);
        assertThat(person.get(INBOX).body()).contains("Belum ada pemberitahuan").doesNotContain("belum dibaca</span>");
        tell(me, "uji:count");
        try {
            // The inbox counts anew; the other pages follow within half a minute.
            assertThat(person.get(INBOX).body()).contains("Pemberitahuan, 1 belum dibaca");
            assertThat(person.get("/usulan").body()).contains("Pemberitahuan, 1 belum dibaca");
            person.submit(INBOX, "semua", Map.of("semua", "1"));
            assertThat(person.get("/usulan").body()).doesNotContain("belum dibaca</span>");
        } finally {
            portal.change("delete from notice where subject like 'uji:%'");
        }
    }
}
