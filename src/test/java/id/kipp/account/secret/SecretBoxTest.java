package id.kipp.account.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kipp.kernel.settings.DataSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretBoxTest {
    private static final String OLD = "kunci-lama-".repeat(4);
    private static final String NEW = "kunci-baru-".repeat(4);
    private static final String SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";

    private final SecretBox box = boxOf(OLD);

    @Test
    void whatIsSealedOpensForItsOwnAccountAlone() {
        var sealed = box.seal(7, SECRET);
        assertThat(sealed).doesNotContain(SECRET).hasSizeLessThan(200);
        assertThat(box.open(7, sealed)).contains(SECRET);
        assertThat(box.open(8, sealed)).as("copied to another row").isEmpty();
    }

    @Test
    void theSameSecretIsSealedDifferentlyEachTime() {
        assertThat(box.seal(7, SECRET)).isNotEqualTo(box.seal(7, SECRET));
    }

    @Test
    void whatWasAlteredOpensForNobody() {
        var sealed = box.seal(7, SECRET);
        var letters = new StringBuilder(sealed);
        letters.setCharAt(30, letters.charAt(30) == 'A' ? 'B' : 'A');
        assertThat(box.open(7, letters.toString())).isEmpty();
        assertThat(box.open(7, sealed.substring(0, 12))).as("cut").isEmpty();
        assertThat(box.open(7, "gcm:bukan base64")).isEmpty();
    }

    @Test
    void aNewKeyStandsFirstAndTheOldOneStillOpens() {
        var sealed = box.seal(7, SECRET);
        var rotated = boxOf(NEW + "," + OLD);
        assertThat(rotated.open(7, sealed)).contains(SECRET);
        assertThat(rotated.isSealedAsNow(7, sealed)).isFalse();
        var anew = rotated.seal(7, SECRET);
        assertThat(rotated.isSealedAsNow(7, anew)).isTrue();
        assertThat(boxOf(NEW).open(7, anew)).contains(SECRET);
        assertThat(boxOf(NEW).open(7, sealed)).as("without the old key").isEmpty();
    }

    @Test
    void whatIsFromBeforeSecretsWereSealedIsReadAsItIs() {
        assertThat(box.open(7, SECRET)).contains(SECRET);
        assertThat(box.isSealedAsNow(7, SECRET)).isFalse();
    }

    @Test
    void withoutASettingTheKeyIsMadeOnceInAFileOfTheOwner(@TempDir Path data) throws IOException {
        var first = new SecretSettings("-", new DataSettings(data.toString())).keys();
        var file = data.resolve("kunci-rahasia.txt");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        var second = new SecretSettings("-", new DataSettings(data.toString())).keys();
        assertThat(new ArrayList<>(second)).usingRecursiveComparison().isEqualTo(new ArrayList<>(first));
        assertThat(new SecretSettings("-", new DataSettings(data.resolve("lain").toString()))
                        .keys()
                        .get(0))
                .isNotEqualTo(first.get(0));
    }

    @Test
    void aShortKeyIsNoKey() {
        assertThatThrownBy(() -> SecretSettings.keysOf("pendek")).hasMessageContaining("KIPP_SECRET_KEY");
        assertThatThrownBy(() -> SecretSettings.keysOf(" ")).hasMessageContaining("KIPP_SECRET_KEY");
    }

    private static SecretBox boxOf(String keys) {
        return new SecretBox(SecretSettings.keysOf(keys));
    }
}
