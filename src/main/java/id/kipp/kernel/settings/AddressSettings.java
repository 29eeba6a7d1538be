package id.kipp.kernel.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Under which address the public finds the portal: for what is read outside of a browser, such as paper, feeds and letters. */
@ApplicationScoped
public class AddressSettings {
    private final String address;

    @Inject
    public AddressSettings(
            @ConfigProperty(name = "kipp.address", defaultValue = "http://127.0.0.1:8080") String address) {
        this.address = address.replaceFirst("/+$", "");
    }

    /** Without a slash at its end. */
    public String address() {
        return address;
    }
}
