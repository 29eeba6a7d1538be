package id.kipp.catalogue.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SynonymFileTest {
    @TempDir
    private Path folder;

    private void write(String text, long time) throws IOException {
        var path = folder.resolve("sinonim.txt");
        Files.writeString(path, text);
        Files.setLastModifiedTime(path, FileTime.fromMillis(time));
    }

    @Test
    void withoutAFileThoseOfThePortalCount() {
        var file = new SynonymFile(folder.resolve("sinonim.txt"), 0);
        assertThat(file.get().of("ektp")).contains("administrasi kependudukan");
        assertThat(file.version()).isEmpty();
    }

    @Test
    void aFileTakesTheirPlaceAndIsReadAgainWhenItChanges() throws IOException {
        write("kelor, merunggai\nsendiri\n", 1000);
        var file = new SynonymFile(folder.resolve("sinonim.txt"), 0);
        var before = file.version();
        assertThat(file.get().of("kelor")).containsExactly("merunggai");
        assertThat(file.get().of("ektp")).isEmpty();
        assertThat(file.get().refused()).containsExactly(2);
        write("kelor, limaran\n", 2000);
        assertThat(file.get().of("kelor")).containsExactly("limaran");
        assertThat(file.version()).isNotEqualTo(before);
        Files.delete(folder.resolve("sinonim.txt"));
        assertThat(file.get().of("ektp")).isNotEmpty();
    }

    @Test
    void aFileThatCannotBeReadLeavesThemAsTheyWere() throws IOException {
        write("kelor, merunggai\n", 1000);
        var file = new SynonymFile(folder.resolve("sinonim.txt"), 0);
        Files.write(folder.resolve("sinonim.txt"), new byte[] {(byte) 0xff, (byte) 0xfe, 'a'});
        assertThat(file.get().of("kelor")).containsExactly("merunggai");
    }

    @Test
    void itIsNotLookedAtAllTheTime() throws IOException {
        var file = new SynonymFile(folder.resolve("sinonim.txt"));
        write("kelor, merunggai\n", 1000);
        assertThat(file.get().of("kelor")).isEmpty();
    }
}
