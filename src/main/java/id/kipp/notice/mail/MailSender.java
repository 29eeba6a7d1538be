package id.kipp.notice.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Address;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.Properties;

/** Hands a mail to the server of the settings. */
@ApplicationScoped
class MailSender {
    private static final String UTF_8 = "UTF-8";

    /** No attempt may last longer than the first wait between two of them. */
    private static final String LONGEST_MILLIS = "20000";

    private final MailSettings settings;

    @Inject
    MailSender(MailSettings settings) {
        this.settings = settings;
    }

    void send(OutgoingMail mail, Letter letter) throws MessagingException {
        var message = message(session(), settings.from(), mail, letter);
        Transport.send(message);
    }

    private Session session() {
        var properties = new Properties();
        properties.setProperty("mail.smtp.host", settings.host());
        properties.setProperty("mail.smtp.port", Integer.toString(settings.port()));
        properties.setProperty("mail.smtp.connectiontimeout", LONGEST_MILLIS);
        properties.setProperty("mail.smtp.timeout", LONGEST_MILLIS);
        properties.setProperty("mail.smtp.writetimeout", LONGEST_MILLIS);
        properties.setProperty("mail.smtp.auth", Boolean.toString(settings.isSignedIn()));
        properties.setProperty(
                "mail.smtp.ssl.enable", Boolean.toString(settings.security().equals("tls")));
        var startTls = Boolean.toString(settings.security().equals("starttls"));
        properties.setProperty("mail.smtp.starttls.enable", startTls);
        properties.setProperty("mail.smtp.starttls.required", startTls);
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        return Session.getInstance(properties, new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(settings.user(), settings.password());
            }
        });
    }

    static MimeMessage message(Session session, String from, OutgoingMail mail, Letter letter)
            throws MessagingException {
        var sender = new InternetAddress(from, true);
        var domain = sender.getAddress().substring(sender.getAddress().indexOf('@') + 1);
        var message = new MimeMessage(session) {
            /** Otherwise every attempt would be another mail. */
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", "<" + mail.messageId() + "@" + domain + ">");
            }
        };
        message.setFrom(sender);
        message.setRecipient(Message.RecipientType.TO, recipient(mail.email()));
        message.setSubject(letter.subject(), UTF_8);
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", "id");
        var plain = new MimeBodyPart();
        plain.setText(letter.text(), UTF_8);
        var html = new MimeBodyPart();
        html.setText(letter.html(), UTF_8, "html");
        message.setContent(new MimeMultipart("alternative", plain, html));
        message.saveChanges();
        return message;
    }

    /** What is no address is refused here in the same way as by a server; a wrong sender, which is in every mail, is not. */
    private static InternetAddress recipient(String email) throws SendFailedException {
        try {
            return new InternetAddress(email, true);
        } catch (AddressException malformed) {
            var none = new Address[0];
            var address = new InternetAddress();
            address.setAddress(email);
            throw new SendFailedException("no address", malformed, none, none, new Address[] {address});
        }
    }
}
