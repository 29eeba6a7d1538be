package id.kipp.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What every page needs to know of this installation: demo or not, and which build it is. */
@Named("portal")
@ApplicationScoped
public class PortalSettings {
    private final String demo;
    private final String version = Long.toHexString(System.currentTimeMillis() / 1000);

    @Inject
    public PortalSettings(@ConfigProperty(name = "kipp.demo", defaultValue = "off") String demo) {
        this.demo = demo;
    }

    public boolean isDemo() {
        return !"off".equals(demo);
    }

    /** Changes with every start, so that browsers fetch a new theme once. */
    public String getVersion() {
        return version;
    }
}
