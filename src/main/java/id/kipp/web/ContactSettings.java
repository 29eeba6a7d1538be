package id.kipp.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the secretariat is reached, as the installation says; each is empty where it says nothing. */
@Named("reached")
@ApplicationScoped
public class ContactSettings {
    private static final String NONE = "-";

    private final String phone;
    private final String mail;
    private final String hours;

    /** For the container's proxy. */
    public ContactSettings() {
        this(NONE, NONE, NONE);
    }

    @Inject
    public ContactSettings(
            @ConfigProperty(name = "kipp.contact.phone", defaultValue = NONE) String phone,
            @ConfigProperty(name = "kipp.contact.mail", defaultValue = NONE) String mail,
            @ConfigProperty(name = "kipp.contact.hours", defaultValue = NONE) String hours) {
        this.phone = said(phone);
        this.mail = said(mail);
        this.hours = said(hours);
    }

    private static String said(String text) {
        return text.equals(NONE) ? "" : text;
    }

    public String getPhone() {
        return phone;
    }

    public String getMail() {
        return mail;
    }

    /** When somebody answers, in words. */
    public String getHours() {
        return hours;
    }

    /** Whether anything is said. */
    public boolean isKnown() {
        return !(phone + mail + hours).isEmpty();
    }
}
