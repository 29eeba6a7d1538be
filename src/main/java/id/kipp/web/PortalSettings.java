package id.kipp.web;

import id.kipp.kernel.settings.AddressSettings;
import id.kipp.kernel.settings.DemoSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What every page needs to know of this installation: demo or not, where it is found, and which build it is. */
@Named("portal")
@ApplicationScoped
public class PortalSettings {
    private final DemoSettings demo;
    private final AddressSettings address;
    private final String version = Long.toHexString(System.currentTimeMillis() / 1000);

    @Inject
    public PortalSettings(DemoSettings demo, AddressSettings address) {
        this.demo = demo;
        this.address = address;
    }

    public boolean isDemo() {
        return demo.isOn();
    }

    /** Under which address the public finds the portal, without a slash at its end. */
    public String getAddress() {
        return address.address();
    }

    /** Changes with every start, so that browsers fetch a new theme once. */
    public String getVersion() {
        return version;
    }
}
