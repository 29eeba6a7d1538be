package id.kipp.document.check;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.document.check.StoredFiles.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredFilesTest {
    private static final String OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    private Path folder;

    private void write(String text) throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("ba")).resolve(OF_ABC), text);
    }

    @Test
    void tellsWholeFromDamagedFromMissing() throws IOException {
        var files = new StoredFiles(folder);
        assertThat(files.state(OF_ABC)).isEqualTo(State.MISSING);
        write("abc");
        assertThat(files.state(OF_ABC)).isEqualTo(State.WHOLE);
        write("abd");
        assertThat(files.state(OF_ABC)).isEqualTo(State.DAMAGED);
    }
}
