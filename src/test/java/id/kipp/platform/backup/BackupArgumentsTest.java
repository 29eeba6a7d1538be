package id.kipp.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class BackupArgumentsTest {
    private static final Path FOLDER = Path.of("/simpanan");

    @Test
    void aFolderAlone() {
        assertThat(BackupArguments.read(List.of("/simpanan"))).contains(new BackupArguments(FOLDER, List.of(), null));
    }

    @Test
    void recipientsAndHowManyStay() {
        assertThat(BackupArguments.read(
                        List.of("--keep", "14", "/simpanan", "--recipient", "age1a", "--recipient", "age1b")))
                .contains(new BackupArguments(FOLDER, List.of("age1a", "age1b"), 14));
    }

    @Test
    void whatIsNotUnderstood() {
        assertThat(List.of(
                        List.<String>of(),
                        List.of("a", "b"),
                        List.of("--keep", "0", "a"),
                        List.of("--keep", "99999", "a"),
                        List.of("a", "--keep"),
                        List.of("a", "--recipient"),
                        List.of("a", "--simpan")))
                .allSatisfy(words -> assertThat(BackupArguments.read(words)).isEmpty());
    }

    @Test
    void whatIsRestoredAndWithWhichKey() {
        assertThat(RestoreArguments.read(List.of("/simpanan"))).contains(new RestoreArguments(FOLDER, null));
        var withKey = new RestoreArguments(FOLDER, Path.of("/kunci"));
        assertThat(RestoreArguments.read(List.of("/simpanan", "--identity", "/kunci")))
                .contains(withKey);
        assertThat(RestoreArguments.read(List.of("--identity", "/kunci", "/simpanan")))
                .contains(withKey);
        assertThat(List.of(
                        List.<String>of(),
                        List.of("--identity", "/kunci"),
                        List.of("a", "b", "--identity"),
                        List.of("--lain"),
                        List.of("a", "b")))
                .allSatisfy(words -> assertThat(RestoreArguments.read(words)).isEmpty());
    }
}
