package id.kipp.notice.mail;

import id.kipp.kernel.access.Internal;
import id.kipp.kernel.settings.AddressSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** By which server mail goes out; without one, people are told in the portal alone. */
@ApplicationScoped
public class MailSettings {
    private static final String NONE = "-";
    private static final List<String> SAFE = List.of("starttls", "tls", "none");

    @Inject
    @ConfigProperty(name = "kipp.mail.host", defaultValue = NONE)
    private String host;

    @Inject
    @ConfigProperty(name = "kipp.mail.port", defaultValue = "587")
    private int port;

    @Inject
    @ConfigProperty(name = "kipp.mail.security", defaultValue = "starttls")
    private String security;

    @Inject
    @ConfigProperty(name = "kipp.mail.user", defaultValue = NONE)
    private String user;

    @Inject
    @ConfigProperty(name = "kipp.mail.password", defaultValue = NONE)
    private String password;

    @Inject
    @ConfigProperty(name = "kipp.mail.from", defaultValue = NONE)
    private String from;

    @Inject
    private AddressSettings portal;

    @Inject
    @ConfigProperty(name = "kipp.mail.gather.seconds", defaultValue = "120")
    private int gatherSeconds;

    /** Whether mail goes out at all; refused where something that it needs is not said. */
    @Internal("says how the installation is set, and no secret")
    public boolean isOn() {
        if (host.equals(NONE)) {
            return false;
        }
        if (from.equals(NONE)) {
            throw new IllegalStateException("KIPP_MAIL_HOST needs KIPP_MAIL_FROM as well");
        }
        if (!SAFE.contains(security())) {
            throw new IllegalStateException("KIPP_MAIL_SECURITY is starttls, tls or none, not \"" + security + "\"");
        }
        return true;
    }

    String host() {
        return host;
    }

    int port() {
        return port;
    }

    String security() {
        return security.toLowerCase(Locale.ROOT);
    }

    boolean isSignedIn() {
        return !user.equals(NONE);
    }

    String user() {
        return user;
    }

    String password() {
        return password;
    }

    String from() {
        return from;
    }

    /** An address of the portal as the recipient opens it. */
    String absolute(String href) {
        return URI.create(portal.address()).resolve(href).toString();
    }

    /** How long notices to one person are gathered before they go out in one mail. */
    Duration gathering() {
        return Duration.ofSeconds(gatherSeconds);
    }
}
