package id.kipp.promises;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.testbed.Portal;
import id.kipp.testbed.Visitor;
import id.kipp.testbed.WithPortal;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Promise 11: many guesses at once are few guesses, and they do not keep the true owner out. */
@WithPortal
class GuessesIT {
    private static final int GUESSES = 60;
    private static final int ALLOWED = 10;
    private static final int EVERYWHERE = 50;
    private static final int AT_A_PLACE = 100;
    private static final int FLOOD = 60;
    private static final String BUTTON = "sign-in:send";

    @AfterEach
    void forget(Portal portal) throws Exception {
        portal.change("delete from sign_in_attempt");
    }

    @Test
    void manyGuessesAtOnceAreStoppedAfterTenAndTheOwnerStillGetsIn(Portal portal) throws Exception {
        var victim = "upp-031";
        var owner = portal.visitor().signedInAs(victim);
        owner.post("/keluar", Map.of());
        assertThat(owner.get("/usulan").statusCode()).isEqualTo(302);

        assertThat(guessed(portal, victim)).as("looked at").isBetween(1, ALLOWED);

        assertThat(signsIn(portal.visitor(), victim, "127.0.0.1"))
                .as("even the right password, at the guesser's place, on an unknown device")
                .isFalse();
        assertThat(signsIn(portal.visitor(), victim, "203.0.113.7"))
                .as("elsewhere")
                .isTrue();
        assertThat(signsIn(owner, victim, "127.0.0.1"))
                .as("at the guesser's place, on the owner's device")
                .isTrue();
        assertThat(owner.get("/usulan").statusCode()).isEqualTo(200);
    }

    @Test
    void guessesFromManyPlacesAreFewAltogetherAndTheOwnersDeviceStillGetsIn(Portal portal) {
        var victim = "upp-034";
        var owner = portal.visitor().signedInAs(victim);
        var stranger = portal.visitor();
        var read = 0;
        for (int i = 0; i < EVERYWHERE + 10; i++) {
            var body = answer(stranger, victim, "tebakan", "198.51.100." + i).body();
            read += body.contains("Nama pengguna atau kata sandi") ? 1 : 0;
        }
        assertThat(read).isEqualTo(EVERYWHERE);
        assertThat(answer(stranger, victim, Portal.DEMO_PASSWORD, "203.0.113.9").body())
                .as("even the right password, on an unknown device")
                .contains("dari banyak tempat");
        assertThat(signsIn(owner, victim, "203.0.113.10"))
                .as("on the owner's device")
                .isTrue();
    }

    @Test
    void whoGetsInHasNotGuessed(Portal portal) throws Exception {
        for (int i = 0; i < 3; i++) {
            assertThat(signsIn(portal.visitor(), "upp-035", "198.51.100." + i))
                    .as("time %d", i)
                    .isTrue();
        }
        assertThat(portal.column("select attempts from sign_in_attempt where attempts > 0"))
                .as("counted")
                .isEmpty();
    }

    @Test
    void aNameThatNobodyHasIsGuessedNoOftener(Portal portal) throws Exception {
        assertThat(guessed(portal, "tidak-ada")).isBetween(1, ALLOWED);
    }

    @Test
    void anotherPersonsDeviceIsNoneOfTheOwners(Portal portal) throws Exception {
        var victim = "upp-032";
        var neighbour = portal.visitor().signedInAs("upp-033");
        guessed(portal, victim);
        assertThat(signsIn(neighbour, victim, "127.0.0.1")).isFalse();
    }

    /** (Before: of seven right sign-ins during such a flood five were refused, and each refusal counted as a wrong guess.) */
    @Test
    void duringAFloodOfGuessesOwnersGetInOnTheirDevicesAndElsewhere(Portal portal) throws Exception {
        var owner = portal.visitor().signedInAs("upp-036");
        var over = new AtomicBoolean();
        var flood = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < FLOOD; i++) {
            var name = "upp-0" + (40 + i % 20);
            var visitor = portal.visitor();
            var form = visitor.form("/masuk", BUTTON, typed(name, "tebakan"));
            flood.add(() -> {
                int sent = 0;
                while (!over.get()) {
                    visitor.post("/masuk", form);
                    sent++;
                }
                return sent;
            });
        }
        var owners = new ArrayList<Boolean>();
        flood.add(() -> {
            try {
                for (int i = 0; i < 2; i++) {
                    owners.add(signsIn(owner, "upp-036", "127.0.0.1"));
                    owners.add(signsIn(portal.visitor(), "upp-037", "203.0.113.20"));
                }
                return FLOOD;
            } finally {
                over.set(true);
            }
        });
        try (var threads = new Threads(FLOOD + 1)) {
            assertThat(threads.run(flood)).as("sent").allMatch(sent -> sent > 0);
        }
        assertThat(owners).as("got in").hasSize(4).containsOnly(true);
    }

    @Test
    void onePasswordIsNotTriedOnEveryName(Portal portal) {
        var stranger = portal.visitor();
        var form = new HashMap<>(stranger.form("/masuk", BUTTON, typed("nama", "kata sandi umum")));
        var read = 0;
        for (int i = 0; i < AT_A_PLACE + 10; i++) {
            form.put("sign-in:name", "nama-" + i);
            var body = answer(stranger, form, "198.51.100.200").body();
            read += body.contains("Nama pengguna atau kata sandi") ? 1 : 0;
        }
        assertThat(read).isEqualTo(AT_A_PLACE);
        assertThat(signsIn(portal.visitor(), "upp-038", "198.51.100.201"))
                .as("elsewhere")
                .isTrue();
    }

    /** How many of the guesses, all made at once, were held against the password; the others were turned away unread. */
    private static int guessed(Portal portal, String username) throws Exception {
        var deeds = new ArrayList<Callable<String>>();
        for (int i = 0; i < GUESSES; i++) {
            var visitor = portal.visitor();
            var form = visitor.form("/masuk", BUTTON, typed(username, "tebakan-ke-" + i));
            deeds.add(() -> visitor.post("/masuk", form).body());
        }
        List<String> answers;
        try (var threads = new Threads(GUESSES)) {
            answers = threads.run(deeds);
        }
        // On a slow machine some wait for their turn at the hasher in vain.
        var unread = answers.stream()
                .filter(body -> body.contains("Terlalu banyak") || body.contains("Portal sedang ramai"))
                .count();
        var read = answers.stream()
                .filter(body -> body.contains("Nama pengguna atau kata sandi"))
                .count();
        assertThat(read + unread).isEqualTo(GUESSES);
        return (int) read;
    }

    private static boolean signsIn(Visitor visitor, String username, String place) {
        return answer(visitor, username, Portal.DEMO_PASSWORD, place).statusCode() == 302;
    }

    /** As nginx on the same machine passes it on. */
    private static HttpResponse<String> answer(Visitor visitor, String username, String password, String place) {
        return answer(visitor, visitor.form("/masuk", BUTTON, typed(username, password)), place);
    }

    private static HttpResponse<String> answer(Visitor visitor, Map<String, String> form, String place) {
        return visitor.send(visitor.request("/masuk")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .header("X-Forwarded-For", place)
                .POST(BodyPublishers.ofString(Visitor.encoded(form)))
                .build());
    }

    private static Map<String, String> typed(String username, String password) {
        return Map.of("sign-in:name", username, "sign-in:password", password);
    }
}
