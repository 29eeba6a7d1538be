package id.kipp.web.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The modules that bring texts or addresses are those that have some. */
class ModulesTest {
    private static final Path RESOURCES = Path.of("src/main/resources");

    @Test
    void everyModuleWithTextsOrAddressesIsNamedAndNoOther() {
        var there = Stream.concat(modules("texts").stream(), modules("addresses").stream())
                .collect(Collectors.toSet());

        assertThat(Modules.NAMES).containsExactlyInAnyOrderElementsOf(there);
    }

    private static Set<String> modules(String folder) {
        try (var files = Files.list(RESOURCES.resolve(folder))) {
            return files.map(file -> file.getFileName().toString().replaceFirst("\\..*", ""))
                    .collect(Collectors.toSet());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
