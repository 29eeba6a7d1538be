package id.kipp.kernel.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether the portal shows a demonstration, and how much of one. */
@ApplicationScoped
public class DemoSettings {
    private final DemoMode mode;
    private final boolean reset;

    @Inject
    public DemoSettings(
            @ConfigProperty(name = "kipp.demo", defaultValue = "off") String mode,
            @ConfigProperty(name = "kipp.demo.reset", defaultValue = "false") boolean reset) {
        this.mode = DemoMode.named(mode);
        this.reset = reset;
    }

    public DemoMode mode() {
        return mode;
    }

    public boolean isOn() {
        return mode != DemoMode.OFF;
    }

    /** Whether the demonstration that is there is to begin afresh. */
    public boolean isReset() {
        return reset;
    }
}
