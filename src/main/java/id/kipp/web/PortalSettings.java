package id.kipp.web;

import id.kipp.kernel.settings.DemoSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What every page needs to know of this installation: demo or not, and which build it is. */
@Named("portal")
@ApplicationScoped
public class PortalSettings {
    private final DemoSettings demo;
    private final String version = Long.toHexString(System.currentTimeMillis() / 1000);

    @Inject
    public PortalSettings(DemoSettings demo) {
        this.demo = demo;
    }

    public boolean isDemo() {
        return demo.isOn();
    }

    /** Changes with every start, so that browsers fetch a new theme once. */
    public String getVersion() {
        return version;
    }
}
