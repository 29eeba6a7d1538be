package id.kipp.web.guide;

import id.kipp.kernel.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The guides that come with this build, in the order in which a submission passes their readers. */
@ApplicationScoped
public class Guides {
    private static final List<String> NAMES =
            List.of("upp", "admin-lokal", "sekretariat", "evaluator-dan-panelis", "ketua-panel", "publik", "replikasi");

    private final List<Guide> all = NAMES.stream().map(Guides::read).toList();

    public List<Guide> all() {
        return all;
    }

    public Guide named(String name) {
        return all.stream()
                .filter(guide -> guide.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("guide " + name));
    }

    private static Guide read(String name) {
        try (var file = Objects.requireNonNull(Guides.class.getResourceAsStream("/panduan/" + name + ".md"), name)) {
            var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return new Guide(name, GuideText.title(text), GuideText.html(text));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
