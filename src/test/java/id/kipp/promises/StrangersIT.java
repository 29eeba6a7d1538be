package id.kipp.promises;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.testbed.Portal;
import id.kipp.testbed.Visitor;
import id.kipp.testbed.WithPortal;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The portal remembers nothing of a stranger who only looks, or whose form is refused. (Before: each opening of the sign-in page began
 * a session of an hour with its whole address in it; at 256 MB some 9,000 of them ended the server.)
 */
@WithPortal
class StrangersIT {
    private static final int REQUESTS = 2_000;
    private static final int AT_ONCE = 10;
    private static final String LONG = "/" + "a".repeat(15_000);

    @Test
    void twoThousandLongReturnAddressesBeginNoSessionAndAreNotEvenShown(Portal portal) throws Exception {
        var deeds = new ArrayList<Callable<List<HttpResponse<String>>>>();
        for (int i = 0; i < AT_ONCE; i++) {
            var visitor = portal.visitor();
            deeds.add(() -> {
                var odd = new ArrayList<HttpResponse<String>>();
                for (int each = 0; each < REQUESTS / AT_ONCE; each++) {
                    var answer = visitor.get("/masuk?ke=" + LONG + each);
                    if (answer.statusCode() != 200
                            || hasSession(answer)
                            || answer.body().contains("aaaaaaaa")) {
                        odd.add(answer);
                    }
                }
                return odd;
            });
        }
        try (var threads = new Threads(AT_ONCE)) {
            assertThat(threads.run(deeds)).allSatisfy(odd -> assertThat(odd).isEmpty());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/masuk",
                "/masuk?ke=/usulan",
                "/masuk?keluar=ya",
                "/masuk/kode",
                "/undangan",
                "/katalog",
                "/kontak",
                "/data",
                "/pertama",
                "/usulan",
                "/tidak-ada",
                "/?bahasa=en"
            })
    void whoOnlyLooksHasNoSession(String path, Portal portal) {
        assertThat(hasSession(portal.visitor().get(path))).isFalse();
        assertThat(hasSession(portal.visitor().post(path, Map.of("x", "y")))).isFalse();
    }

    @Test
    void aRefusedFormSaysWhyWithoutASession(Portal portal) {
        var visitor = portal.visitor();
        var typed = Map.of("sign-in:name", "siapa-ini", "sign-in:password", "tebakan");
        var signIn = visitor.submit("/masuk", "sign-in:send", typed);
        assertThat(hasSession(signIn)).isFalse();
        assertThat(signIn.body()).contains("Nama pengguna atau kata sandi").contains("siapa-ini");
    }

    @Test
    void whatANewUserIsToldOutlivesTheWayToTheNextPage(Portal portal) {
        var upp = portal.visitor().signedInAs("upp");
        upp.post("/keluar", Map.of());
        assertThat(upp.get("/masuk?keluar=ya").body()).contains("keluar");
    }

    @Test
    void oneIsLedBackToWhereOneWantedToGo(Portal portal) {
        var visitor = portal.visitor();
        var sent = visitor.get("/usulan?halaman=2");
        var signIn = sent.headers().firstValue("location").orElseThrow();
        assertThat(signIn).endsWith("/masuk?ke=" + URLEncoder.encode("/usulan?halaman=2", StandardCharsets.UTF_8));
        assertThat(signsInAt(visitor, signIn.substring(signIn.indexOf("/masuk"))))
                .endsWith("/usulan?halaman=2");
    }

    @Test
    void fromAnAddressThatIsTooLongOneIsLedToTheDesk(Portal portal) {
        var visitor = portal.visitor();
        var sent = visitor.get("/usulan?q=" + LONG)
                .headers()
                .firstValue("location")
                .orElseThrow();
        assertThat(sent).endsWith("/masuk?ke=" + URLEncoder.encode("/", StandardCharsets.UTF_8));
        assertThat(signsInAt(portal.visitor(), "/masuk?ke=" + LONG)).endsWith("/meja");
    }

    private static String signsInAt(Visitor visitor, String path) {
        var typed = Map.of("sign-in:name", "upp", "sign-in:password", Portal.DEMO_PASSWORD);
        return visitor.submit(path, "sign-in:send", typed)
                .headers()
                .firstValue("location")
                .orElseThrow();
    }

    private static boolean hasSession(HttpResponse<?> answer) {
        return answer.headers().allValues("set-cookie").stream().anyMatch(cookie -> cookie.startsWith("JSESSIONID"));
    }
}
