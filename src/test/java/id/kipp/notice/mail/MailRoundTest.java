package id.kipp.notice.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.event.Startup;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class MailRoundTest {
    private final Deque<OutgoingMail> waiting =
            new ArrayDeque<>(List.of(mail(1, "satu@kipp.example"), mail(2, "dua@kipp.example")));
    private final List<String> ended = new ArrayList<>();

    @Test
    void anAddressThatTheServerRefusesEndsItsOwnMailAlone() throws MessagingException {
        round(mail -> {
                    if (mail.id() == 1) {
                        throw refused("550 5.1.1 no such user");
                    }
                })
                .run();
        assertThat(ended).containsExactly("refused 1 550 5.1.1 no such user", "sent 2");
    }

    @Test
    void aServerThatRefusesThePortalIsAskedAgainLater() throws MessagingException {
        round(mail -> {
                    throw refused("554 5.7.1 relay access denied");
                })
                .run();
        assertThat(ended)
                .containsExactly("failed 1 554 5.7.1 relay access denied", "failed 2 554 5.7.1 relay access denied");
    }

    @Test
    void aServerThatIsAwayEndsTheRound() {
        var round = round(mail -> {
            throw new MessagingException("connection refused");
        });
        assertThatThrownBy(round::run).hasMessage("connection refused");
        assertThat(ended).containsExactly("failed 1 connection refused");
    }

    @Test
    void aFaultInOneLetterIsKeptAndHoldsUpNoOther() {
        var round = round(mail -> {
            if (mail.id() == 1) {
                throw new IllegalStateException("no such text");
            }
        });
        assertThatThrownBy(round::run).hasMessage("no such text");
        assertThat(ended).containsExactly("failed 1 java.lang.IllegalStateException: no such text", "sent 2");
    }

    @Test
    void whatIsNoAddressIsRefusedForEverAndAWrongSenderIsNot() {
        var session = Session.getInstance(new Properties());
        var letter = new Letter("Perihal", "Isi", "<p>Isi</p>");
        assertThatThrownBy(() -> MailSender.message(session, "kipp@kipp.example", mail(1, "bukan surel"), letter))
                .isInstanceOfSatisfying(
                        SendFailedException.class,
                        failure -> assertThat(MailRefusal.isForEver(failure)).isTrue());
        assertThatThrownBy(() -> MailSender.message(session, "bukan surel", mail(1, "satu@kipp.example"), letter))
                .isNotInstanceOf(SendFailedException.class);
    }

    private static SendFailedException refused(String words) {
        var none = new Address[0];
        var address = new InternetAddress();
        address.setAddress("satu@kipp.example");
        return new SendFailedException(
                "Invalid Addresses", new MessagingException(words), none, none, new Address[] {address});
    }

    private static OutgoingMail mail(long id, String email) {
        return new OutgoingMail(id, "pesan-" + id, 1, email, "Nama", List.of());
    }

    private MailRound round(Sending sending) {
        var sender = new MailSender(null) {
            @Override
            void send(OutgoingMail mail, Letter letter) throws MessagingException {
                sending.send(mail);
            }
        };
        var settings = new MailSettings() {
            @Override
            public boolean isOn() {
                return true;
            }
        };
        var round = new MailRound(
                new Queue(), sender, (name, lines, absolute) -> new Letter("Perihal", "Isi", "<p>Isi</p>"), settings);
        round.start(new Startup());
        return round;
    }

    /** What happens to one mail. */
    private interface Sending {
        void send(OutgoingMail mail) throws MessagingException;
    }

    /** Notes how each mail ended. */
    private final class Queue extends MailQueueService {
        Queue() {
            super(null, null, null);
        }

        @Override
        public boolean isSwitchedOn() {
            return true;
        }

        @Override
        public boolean gather(Duration gathering) {
            return false;
        }

        @Override
        public Optional<OutgoingMail> next() {
            return Optional.ofNullable(waiting.poll());
        }

        @Override
        public void sent(long mailId) {
            ended.add("sent " + mailId);
        }

        @Override
        public void failed(OutgoingMail mail, String why) {
            ended.add("failed " + mail.id() + " " + why);
        }

        @Override
        public void refused(OutgoingMail mail, String why) {
            ended.add("refused " + mail.id() + " " + why);
        }
    }
}
