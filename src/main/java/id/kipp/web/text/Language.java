package id.kipp.web.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Locale;

/** The language of this request: Indonesian unless the reader chose English. */
@Named("language")
@RequestScoped
public class Language {
    public static final Locale INDONESIAN = new Locale("id", "ID");

    private Locale locale = INDONESIAN;

    public Locale getLocale() {
        return locale;
    }

    public String getCode() {
        return locale.getLanguage();
    }

    /** Takes one of the two languages that the portal speaks; anything else stays Indonesian. */
    void choose(String code) {
        locale = "en".equals(code) ? Locale.UK : INDONESIAN;
    }
}
