package id.kipp.catalogue.search;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.catalogue.CatalogueQuery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexFolderTest {
    @TempDir
    private Path folder;

    @Test
    void keepsTheIndexOverARestart() throws IOException {
        try (var index = IndexFolder.open(folder, new SynonymFile(folder.resolve("sinonim.txt")))) {
            index.put(Innovations.plain(1));
            index.commit("1/x/0");
        }
        try (var again = IndexFolder.open(folder, new SynonymFile(folder.resolve("sinonim.txt")))) {
            assertThat(again.version()).isEqualTo("1/x/0");
            assertThat(again.search(CatalogueQuery.all(20)).ids()).containsExactly(1L);
        }
    }

    @Test
    void throwsAwayAnIndexThatCannotBeRead() throws IOException {
        try (var index = IndexFolder.open(folder, new SynonymFile(folder.resolve("sinonim.txt")))) {
            index.put(Innovations.plain(1));
            index.commit("1/x/0");
        }
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.writeString(file, "broken");
            }
        }
        try (var again = IndexFolder.open(folder, new SynonymFile(folder.resolve("sinonim.txt")))) {
            assertThat(again.version()).isEmpty();
            assertThat(again.size()).isZero();
        }
    }

    @Test
    void leavesAnotherPortalsIndexAlone() throws IOException {
        try (var theirs = IndexFolder.open(folder, new SynonymFile(folder.resolve("sinonim.txt")))) {
            theirs.put(Innovations.plain(1));
            theirs.commit("1/x/0");
            try (var ours = IndexFolder.open(folder, new SynonymFile(folder.resolve("sinonim.txt")))) {
                assertThat(ours.size()).isZero();
            }
            assertThat(theirs.size()).isEqualTo(1);
        }
    }
}
