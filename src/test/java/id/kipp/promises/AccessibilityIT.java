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
import java.util.Set;
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

    /** There only while no account exists. */
    private static final Set<String> GONE = Set.of("/pertama");

    /** With fewer, something was not looked at that there was before. */
    private static final int LEAST_PAGES = 45;

    private interface Eyes {
        NewContextOptions open();
    }

    /** Sign-in takes the hasher a while: each person signs in once and looks at all of their pages. */
    private static void look(Portal portal, Chromium chromium, Eyes eyes) throws SQLException {
        var byPerson = KnownAddress.all().stream()
                .collect(Collectors.groupingBy(address -> address.forSignedIn() ? Trusted.one(address.doors()) : ""));
        int looked = 0;
        for (var person : byPerson.keySet()) {
            var page = chromium.newPage(eyes.open());
            try {
                if (!person.isEmpty()) {
                    signIn(page, person);
                }
                looked += lookAt(portal, page, person, byPerson.getOrDefault(person, List.of()));
            } finally {
                page.context().close();
            }
        }
        assertThat(looked).isGreaterThanOrEqualTo(LEAST_PAGES);
    }

    /** The answer is how many pages were there to look at. */
    private static int lookAt(Portal portal, Page page, String person, List<KnownAddress> addresses)
            throws SQLException {
        int looked = 0;
        for (var address : addresses) {
            var path = DemoAddresses.of(portal, address.template(), person.isEmpty() ? "upp" : person);
            if (path.isPresent()) {
                var answer = page.navigate(path.get());
                assertThat(answer.status()).as(path.get()).isEqualTo(GONE.contains(path.get()) ? 404 : 200);
                assertThat(page.url()).as("not sent elsewhere").endsWith(path.get());
                assertIsSignedIn(portal, page, person);
                Axe.assertClean(page);
                assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                        .as("%s fits", path.get())
                        .isTrue();
                looked++;
            }
        }
        return looked;
    }

    /** Without it, the page that is looked at might be that on which one signs in. */
    private static void assertIsSignedIn(Portal portal, Page page, String person) throws SQLException {
        var names = page.locator("form.who a[href='/keamanan']").allInnerTexts();
        if (person.isEmpty()) {
            assertThat(names).as(page.url()).isEmpty();
        } else {
            assertThat(names)
                    .as(page.url())
                    .singleElement()
                    .asString()
                    .contains(portal.value("select name from account where username = ?", person));
        }
    }

    private static void signIn(Page page, String person) {
        page.navigate("/masuk");
        page.fill("[id='sign-in:name']", person);
        page.fill("[id='sign-in:password']", Portal.DEMO_PASSWORD);
        page.click("[id='sign-in:send']");
    }
}
