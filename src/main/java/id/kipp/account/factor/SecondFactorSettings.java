package id.kipp.account.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether juries and the secretariat must have a second factor: always, but in a demonstration, whose password is published anyway. */
@ApplicationScoped
class SecondFactorSettings {
    private final boolean required;

    @Inject
    SecondFactorSettings(@ConfigProperty(name = "kipp.demo", defaultValue = "off") String demo) {
        this.required = demo.equals("off");
    }

    boolean isRequired() {
        return required;
    }
}
