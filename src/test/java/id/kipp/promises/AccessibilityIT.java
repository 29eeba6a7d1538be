package id.kipp.promises;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import id.kipp.testbed.Axe;
import id.kipp.testbed.Chromium;
import id.kipp.testbed.Portal;
import id.kipp.testbed.WithPortal;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Promise 18: every page, as somebody who may open it, by day on a desk and by night on a phone. */
@WithPortal
class AccessibilityIT {

    @Test
    void noPageHasAViolationInLightOnADesk(Portal portal, Chromium chromium) throws SQLException {
        look(
                portal,
                chromium,
                () -> new NewContextOptions().setViewportSize(1280, 900).setColorScheme(ColorScheme.LIGHT));
    }

    @Test
    void norInTheDarkOnAPhoneWhereNothingIsWiderThanTheScreen(Portal portal, Chromium chromium) throws SQLException {
        look(
                portal,
                chromium,
                () -> new NewContextOptions().setViewportSize(320, 800).setColorScheme(ColorScheme.DARK));
    }

    private interface Eyes {
        NewContextOptions open();
    }

    /** Sign-in takes the hasher a while: each person signs in once and looks at all of their pages. */
    private static void look(Portal portal, Chromium chromium, Eyes eyes) throws SQLException {
        var byPerson = KnownAddress.all().stream()
                .collect(Collectors.groupingBy(
                        address -> address.doors().isEmpty() ? "" : Trusted.one(address.doors())));
        for (var person : byPerson.keySet()) {
            var page = chromium.newPage(eyes.open());
            try {
                if (!person.isEmpty()) {
                    signIn(page, person);
                }
                lookAt(portal, page, person, byPerson.getOrDefault(person, List.of()));
            } finally {
                page.context().close();
            }
        }
    }

    private static void lookAt(Portal portal, Page page, String person, List<KnownAddress> addresses)
            throws SQLException {
        for (var address : addresses) {
            var path = DemoAddresses.of(portal, address.template(), person.isEmpty() ? "upp" : person);
            if (path.isPresent()) {
                page.navigate(path.get());
                Axe.assertClean(page);
                assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                        .as("%s fits", path.get())
                        .isTrue();
            }
        }
    }

    private static void signIn(Page page, String person) {
        page.navigate("/masuk");
        page.fill("[id='sign-in:name']", person);
        page.fill("[id='sign-in:password']", Portal.DEMO_PASSWORD);
        page.click("[id='sign-in:send']");
    }
}
