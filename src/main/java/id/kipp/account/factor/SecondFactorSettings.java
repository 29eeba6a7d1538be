package id.kipp.account.factor;

import id.kipp.kernel.settings.DemoSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Whether juries and the secretariat must have a second factor: always, but in a demonstration, whose password is published anyway. */
@ApplicationScoped
class SecondFactorSettings {
    private final boolean required;

    @Inject
    SecondFactorSettings(DemoSettings demo) {
        this.required = !demo.isOn();
    }

    boolean isRequired() {
        return required;
    }
}
