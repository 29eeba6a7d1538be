package id.kipp.catalogue.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The synonyms of a file that may be edited while the portal runs; those that come with the portal while there is none. */
public final class SynonymFile implements Supplier<Synonyms> {
    private static final Logger LOG = Logger.getLogger(SynonymFile.class.getName());
    private static final long BETWEEN_LOOKS = Duration.ofSeconds(10).toNanos();

    private final Path file;
    private final long betweenLooks;
    private volatile State state;

    /** What was read, when the file was written, and when it was looked at. */
    private record State(Synonyms synonyms, @Nullable FileTime written, long looked) {}

    public SynonymFile(Path file) {
        this(file, BETWEEN_LOOKS);
    }

    SynonymFile(Path file, long betweenLooks) {
        this.file = file;
        this.betweenLooks = betweenLooks;
        var written = written();
        this.state = new State(read(written, shipped()), written, System.nanoTime());
    }

    @Override
    public Synonyms get() {
        var known = state;
        var now = System.nanoTime();
        if (now - known.looked() >= betweenLooks) {
            var written = written();
            var same = Objects.equals(written, known.written());
            known = new State(same ? known.synonyms() : read(written, known.synonyms()), written, now);
            state = known;
        }
        return known.synonyms();
    }

    /** Changes whenever the file does; empty while there is none. */
    public String version() {
        get();
        var written = state.written();
        return written == null ? "" : "/" + written.toMillis();
    }

    static Synonyms shipped() {
        var name = "synonyms.txt";
        try (var stream = Objects.requireNonNull(SynonymFile.class.getResourceAsStream(name), name)) {
            return new Synonyms(new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable FileTime written() {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException none) {
            return null;
        }
    }

    /** @param otherwise for a file that cannot be read */
    private Synonyms read(@Nullable FileTime written, Synonyms otherwise) {
        if (written == null) {
            return shipped();
        }
        try {
            var read = new Synonyms(lines());
            if (!read.refused().isEmpty()) {
                LOG.log(Level.WARNING, "{0}: these lines say nothing and are left out: {1}", new Object[] {
                    file, read.refused()
                });
            }
            return read;
        } catch (IOException unreadable) {
            LOG.log(Level.WARNING, file + " cannot be read; the synonyms stay as they were", unreadable);
            return otherwise;
        }
    }

    private List<String> lines() throws IOException {
        return Files.readAllLines(file, StandardCharsets.UTF_8);
    }
}
