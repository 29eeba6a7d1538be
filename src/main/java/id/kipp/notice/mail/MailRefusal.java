package id.kipp.notice.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.util.regex.Pattern;

/** What it means that a server answered, but did not take a mail. */
final class MailRefusal {
    /** The server refuses the portal, not the address: once its settings are right, the same mail goes out. */
    private static final Pattern PORTAL =
            Pattern.compile("\\b5\\.7\\.\\d|\\b530\\b|relay|authenticat", Pattern.CASE_INSENSITIVE);

    private MailRefusal() {}

    /** Whether the address is no address, or nobody's: no later attempt can reach it. */
    static boolean isForEver(SendFailedException refused) {
        var invalid = refused.getInvalidAddresses();
        return invalid != null
                && invalid.length > 0
                && !PORTAL.matcher(reason(refused)).find();
    }

    /** The words of the server, which the mail library hides in the innermost exception. */
    static String reason(SendFailedException refused) {
        Exception last = refused;
        while (last instanceof MessagingException chained && chained.getNextException() != null) {
            last = chained.getNextException();
        }
        return String.valueOf(last.getMessage());
    }
}
