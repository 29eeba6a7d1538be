package id.kipp.notice.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import id.kipp.testbed.Await;
import id.kipp.testbed.LoosePortal;
import id.kipp.testbed.Portal;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Promise 16: what was told goes out by mail, nothing is lost, and what comes twice is recognised, whatever dies in between. */
class MailIT {
    private static final int SMTP = Portal.freePort();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String WAITING = "select id from notice_mail where state = 'WAITING' and attempts > 0";

    private static LoosePortal portal;

    private GreenMail server;

    @BeforeAll
    static void start() {
        portal = LoosePortal.start(
                "mail",
                Map.of(
                        "KIPP_MAIL_HOST", "127.0.0.1",
                        "KIPP_MAIL_PORT", String.valueOf(SMTP),
                        "KIPP_MAIL_SECURITY", "none",
                        "KIPP_MAIL_FROM", "KIPP Portal <kipp@portal.example>",
                        "KIPP_ADDRESS", "https://portal.example",
                        "KIPP_MAIL_GATHER_SECONDS", "1"),
                "--demo");
    }

    @AfterAll
    static void stop() {
        portal.stop();
    }

    @BeforeEach
    void empty() throws SQLException {
        portal.change("delete from notice");
        portal.change("delete from notice_mail");
        portal.change("delete from notice_choice");
        portal.change("update account set email = concat(username, '@unit.example') where username like 'upp%'");
        server = listening();
    }

    @AfterEach
    void close() {
        server.stop();
    }

    private static GreenMail listening() {
        var server = new GreenMail(new ServerSetup(SMTP, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server;
    }

    private static void tell(String person, String subject, String title) throws SQLException {
        portal.change(
                "insert into notice (recipient_id, kind, subject, permission, institution_id, unit_id, filled, href,"
                        + " created_at) select id, 'submission-returned', ?, 'WRITE_SUBMISSION', institution_id, unit_id,"
                        + " ?, '/usulan/2017-9999', utc_timestamp(6) from account where username = ?",
                subject,
                "[[\"PLAIN\",\"2017-9999\"],[\"PLAIN\",\"" + title + "\"]]",
                person);
    }

    private MimeMessage[] arrived(int count) {
        Await.until(count + " mails arrive", PATIENCE, () -> server.getReceivedMessages().length >= count);
        return server.getReceivedMessages();
    }

    private static void awaitBooked(String state, int count) {
        Await.until(
                count + " mails are " + state,
                PATIENCE,
                () -> portal.column("select id from notice_mail where state = '" + state + "'")
                                .size()
                        == count);
    }

    private static String part(MimeMessage mail, int which) throws MessagingException, IOException {
        return ((MimeMultipart) mail.getContent())
                .getBodyPart(which)
                .getContent()
                .toString();
    }

    @Test
    void whatASideDoesReachesTheOtherByMailWithoutItsWords() throws Exception {
        var code = portal.column("select max(s.code) from submission s join account a on a.id = s.author_id"
                        + " where a.username = 'upp' and s.state = 'WITH_ADMIN' and s.code like '2017-%'")
                .get(0);
        portal.visitor()
                .signedInAs("adminlokal")
                .submit(
                        "/usulan-masuk/" + code,
                        "return:return",
                        Map.of("return:note", "Catatan yang tetap di portal."));

        var mail = arrived(1)[0];
        assertThat(mail.getSubject()).isEqualTo("[KIPP] Usulan " + code + " dikembalikan");
        assertThat(mail.getAllRecipients()[0].toString()).endsWith("@unit.example");
        assertThat(mail.getFrom()[0].toString()).isEqualTo("KIPP Portal <kipp@portal.example>");
        assertThat(part(mail, 0))
                .contains("https://portal.example/usulan/" + code, "https://portal.example/pemberitahuan/pilihan")
                .doesNotContain("Catatan yang tetap di portal.");
        assertThat(part(mail, 1)).contains("<a href=\"https://portal.example/usulan/" + code + "\">");
        awaitBooked("SENT", portal.column("select id from notice_mail").size());
    }

    @Test
    void manyNoticesToOnePersonAreOneMailAndMarkupIsText() throws Exception {
        tell("upp-003", "uji:1", "Satu");
        tell("upp-003", "uji:2", "Dua <b>tebal</b>");
        tell("upp-003", "uji:3", "Tiga");
        var mail = arrived(1)[0];
        awaitBooked("SENT", 1);
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(mail.getSubject()).isEqualTo("[KIPP] 3 pemberitahuan baru");
        assertThat(part(mail, 0)).contains("“Satu”", "“Dua <b>tebal</b>”", "“Tiga”");
        assertThat(part(mail, 1)).contains("Dua &lt;b&gt;tebal&lt;/b&gt;");
    }

    @Test
    void aServerThatIsAwayOnlyDelays() throws Exception {
        server.stop();
        tell("upp-003", "uji:away", "Tertunda");
        Await.until(
                "an attempt fails",
                PATIENCE,
                () -> !portal.column(WAITING + " and failure is not null").isEmpty());
        server = listening();
        portal.change("update notice_mail set next_at = utc_timestamp(6)");
        assertThat(arrived(1)).hasSize(1);
        awaitBooked("SENT", 1);
    }

    /** Killed between the sending and its booking: the same mail once more, and the reader's program sees that it is the same. */
    @Test
    void whatIsSentTwiceHasOneMessageId() throws Exception {
        tell("upp-003", "uji:twice", "Dua kali");
        arrived(1);
        awaitBooked("SENT", 1);
        portal.change("update notice_mail set state = 'WAITING', next_at = utc_timestamp(6), ended_at = null");
        var both = arrived(2);
        assertThat(both[0].getMessageID()).isEqualTo(both[1].getMessageID());
    }

    @Test
    void killedInTheMiddleOfSendingNothingIsLostAndNothingComesTwice() throws Exception {
        server.stop();
        try (var deaf = new ServerSocket(SMTP, 5, InetAddress.getLoopbackAddress())) {
            tell("upp-003", "uji:killed", "Terputus");
            try (var caller = deaf.accept()) {
                assertThat(caller.isConnected()).isTrue();
                var children = portal.children();
                portal.kill();
                children.forEach(ProcessHandle::destroyForcibly);
                for (var child : children) {
                    child.onExit().get();
                }
            }
        }
        server = listening();
        portal.startAgain();
        portal.change("update notice_mail set next_at = utc_timestamp(6) where state = 'WAITING'");
        assertThat(arrived(1)).hasSize(1);
        awaitBooked("SENT", 1);
        assertThat(part(server.getReceivedMessages()[0], 0)).contains("Terputus");
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void whatSomebodyDoesNotWantOrMayNotSeeOrHasReadIsNotSent() throws Exception {
        portal.change("insert into notice_choice (account_id, kind, by_mail) select id, 'submission-returned', false"
                + " from account where username = 'upp-004'");
        tell("upp-004", "uji:unwanted", "Tidak diminta");
        tell("upp-005", "uji:left", "Sudah pindah");
        portal.change("update notice set institution_id = 0 where subject = 'uji:left'");
        tell("upp-006", "uji:read", "Sudah dibaca");
        portal.change("update notice set read_at = utc_timestamp(6) where subject = 'uji:read'");
        tell("upp-007", "uji:old", "Sudah lama");
        portal.change("update notice set created_at = utc_timestamp(6) - interval 4 day where subject = 'uji:old'");
        tell("upp-003", "uji:wanted", "Diminta");
        assertThat(arrived(1)).hasSize(1);
        Await.until(
                "all are decided about",
                PATIENCE,
                () -> portal.column("select id from notice where mail_open = true")
                        .isEmpty());
        awaitBooked("SENT", 1);
        assertThat(portal.column("select id from notice_mail")).hasSize(1);
        assertThat(List.of(server.getReceivedMessages()))
                .singleElement()
                .satisfies(mail -> assertThat(part(mail, 0)).contains("Diminta"));
    }

    @Test
    void theSecretariatHoldsAllMailBackAndLetsItOutAgain() throws Exception {
        var secretary = portal.visitor().signedInAs("sekretariat");
        secretary.submit("/pemberitahuan/surel", "matikan", Map.of("matikan", "1"));
        tell("upp-003", "uji:held", "Ditahan");
        Thread.sleep(Duration.ofSeconds(12).toMillis());
        assertThat(server.getReceivedMessages()).isEmpty();
        secretary.submit("/pemberitahuan/surel", "nyalakan", Map.of("nyalakan", "1"));
        assertThat(arrived(1)).hasSize(1);
        assertThat(portal.column("select facts from audit_event where kind = 'notice.MailSwitched' order by number"))
                .containsExactly("{\"disabled\":\"true\"}", "{\"disabled\":\"false\"}");
    }
}
