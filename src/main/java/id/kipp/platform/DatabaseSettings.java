package id.kipp.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How the watch reaches the database: as the pool does, without its patience. */
@ApplicationScoped
public class DatabaseSettings {
    private final String url;
    private final Properties login = new Properties();

    @Inject
    public DatabaseSettings(
            @ConfigProperty(name = "kipp.db.url") String url,
            @ConfigProperty(name = "kipp.db.user") String user,
            @ConfigProperty(name = "kipp.db.password") String password) {
        this.url = url;
        login.setProperty("user", user);
        login.setProperty("password", password);
    }

    /** The address with this time-out, in milliseconds, in place of longer ones. */
    String impatientUrl(int millis) {
        var rest = url.replaceAll("(?<=[?&])(?:connectTimeout|socketTimeout)=\\d*&?", "");
        return rest.replaceAll("[?&]+$", "") + (rest.matches(".*[?].+") ? "&" : "?") + "connectTimeout=" + millis
                + "&socketTimeout=" + millis;
    }

    Properties login() {
        return login;
    }
}
