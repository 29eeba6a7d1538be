package id.kipp.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.testbed.LoosePortal;
import id.kipp.testbed.Visitor;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** Somebody who alone writes one answer of a draft, again and again, and remembers what the portal acknowledged. */
final class DraftWriter {
    private static final Pattern VERSION = Pattern.compile("\"version\":(\\d+)");
    private static final String QUESTION = "ringkasan";

    private final Visitor visitor;
    private final String address;
    private final String page;

    private final AtomicInteger acknowledged = new AtomicInteger();
    private int version;
    private String saved = "";
    private String sent = "";

    DraftWriter(LoosePortal portal, String code, String username) {
        visitor = portal.visitor().signedInAs(username);
        address = "/simpan-usulan/" + code;
        page = "/usulan/" + code + "/jawab/" + QUESTION;
        version = shown();
    }

    /** How often the portal said that it has saved. */
    int acknowledged() {
        return acknowledged.get();
    }

    /** Until the portal says that it cannot save, or says nothing. */
    void writeUntilRefused() {
        try {
            var answer = save();
            while (answer.statusCode() == 200) {
                version = version(answer.body());
                saved = sent;
                acknowledged.incrementAndGet();
                answer = save();
            }
            // Also when the database died in the middle of it.
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        } catch (UncheckedIOException away) {
            // Then it acknowledged nothing either.
        }
    }

    private HttpResponse<String> save() {
        sent = "Disimpan " + System.nanoTime() + ".";
        return visitor.sendJson(
                address, "{\"version\":%d,\"answers\":{\"%s\":\"%s\"}}".formatted(version, QUESTION, sent));
    }

    /** Saved is what was acknowledged last, or what was sent after it and not answered any more: nothing older, and nothing mixed. */
    void assertKept() {
        var now = shown();
        assertThat(now).as(page).isBetween(version, version + 1);
        assertThat(visitor.get(page).body()).as(page).contains(now == version ? saved : sent);
    }

    /** The version that its page shows. */
    private int shown() {
        var found = Pattern.compile("data-version=\"(\\d+)\"")
                .matcher(visitor.get(page).body());
        assertThat(found.find()).as(page).isTrue();
        return Integer.parseInt(found.group(1));
    }

    private static int version(String body) {
        var found = VERSION.matcher(body);
        assertThat(found.find()).as(body).isTrue();
        return Integer.parseInt(found.group(1));
    }
}
