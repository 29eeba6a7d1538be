package id.kipp.promises;

import id.kipp.kernel.access.Permission;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

/** An address as the modules' files declare it, its page, whether one must be signed in, and the permissions of which one opens it. */
record KnownAddress(String template, String page, boolean forSignedIn, Set<Permission> doors) {

    /** Every address of every module: one that is added tomorrow is among them. */
    static List<KnownAddress> all() {
        try (var files = Files.list(Path.of(Objects.requireNonNull(KnownAddress.class.getResource("/addresses"))
                .toURI()))) {
            return files.flatMap(KnownAddress::read)
                    .sorted(Comparator.comparing(KnownAddress::template))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (URISyntaxException malformed) {
            throw new IllegalStateException(malformed);
        }
    }

    /** The page that an address leads to. */
    static String page(String template) {
        return all().stream()
                .filter(address -> address.template().equals(template))
                .findFirst()
                .orElseThrow()
                .page();
    }

    boolean isOpenToAnybody() {
        return doors.isEmpty();
    }

    private static Stream<KnownAddress> read(Path file) {
        var lines = new Properties();
        try (var reader = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8)) {
            lines.load(reader);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return lines.stringPropertyNames().stream()
                .map(template -> new KnownAddress(
                        template,
                        lines.getProperty(template).strip().split("\\s+")[0],
                        lines.getProperty(template).strip().contains(" "),
                        doors(lines.getProperty(template))));
    }

    private static Set<Permission> doors(String target) {
        var doors = EnumSet.noneOf(Permission.class);
        var parts = target.strip().split("\\s+");
        if (parts.length > 1 && !parts[1].equals("SIGNED_IN")) {
            Arrays.stream(parts[1].split(",")).map(Permission::valueOf).forEach(doors::add);
        }
        return doors;
    }
}
