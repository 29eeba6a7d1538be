package id.kipp.platform.seed;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.testbed.KippJar;
import id.kipp.testbed.Portal;
import id.kipp.testbed.WithPortal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kipp.jar import FILE…} on a person's own files, beside a running portal. */
@WithPortal
class ImportIT {
    private static final String OURS = "from institution where name like 'Pemerintah Kota Percobaan%'";

    private final Portal portal;

    @TempDir
    private Path folder;

    ImportIT(Portal portal) {
        this.portal = portal;
    }

    @AfterEach
    void takeAway() throws SQLException {
        portal.change("delete " + OURS);
    }

    @Test
    void goodRowsAreLoadedBadOnesNamedAndASecondTimeChangesNothing() throws IOException, SQLException {
        var file = Files.writeString(folder.resolve("dinas.csv"), """
                name;kind;short_name;source
                Pemerintah Kota Percobaan A;kota;;uji
                Pemerintah Kota Percobaan B;kotta;;uji
                ;kota;;uji
                Pemerintah Kota Percobaan C;kota;;uji;lebih
                Pemerintah Kota Percobaan D;kota;;uji
                """);
        for (int time = 1; time <= 2; time++) {
            var run = load(file);
            assertThat(run.exitCode()).as(run.printed()).isEqualTo(1);
            assertThat(run.printed())
                    .contains("dinas.csv baris 3: kolom kind: \"kotta\" tidak dikenal; pilih salah satu dari")
                    .contains("dinas.csv baris 4: kolom name kosong")
                    .contains("dinas.csv baris 5: Kolom ke-5 tidak berjudul, tetapi berisi “lebih”")
                    .contains("dinas.csv: 2 baris dimuat, 3 ditolak")
                    .doesNotContain("Exception");
            assertThat(portal.column("select name " + OURS + " order by name"))
                    .containsExactly("Pemerintah Kota Percobaan A", "Pemerintah Kota Percobaan D");
        }
    }

    @Test
    void whatIsNoFileOfOursIsSaidInOneSentence() throws IOException {
        var foreign = load(Files.writeString(folder.resolve("belanja.csv"), "barang,harga\nbuku,1000\n"));
        assertThat(foreign.exitCode()).isEqualTo(1);
        assertThat(foreign.printed()).contains("belanja.csv: kolomnya bukan kolom berkas yang dikenal portal");

        var missing = load(folder.resolve("tiada.csv"));
        assertThat(missing.exitCode()).isEqualTo(1);
        assertThat(missing.printed()).contains("tiada.csv: berkas tidak ada.").doesNotContain("Exception");
    }

    @Test
    void aFileIsReadAsSpreadsheetsWriteIt() throws IOException, SQLException {
        var windows = load(Files.write(
                folder.resolve("windows.csv"),
                "sep=;\r\nNama lain; Name ;KIND;;\r\n;Pemerintah Kota Percobaan \u00C9;kota;;\r\n;;;;\r\n"
                        .getBytes(StandardCharsets.ISO_8859_1)));
        assertThat(windows.exitCode()).as(windows.printed()).isZero();
        assertThat(portal.column("select name " + OURS)).containsExactly("Pemerintah Kota Percobaan \u00C9");

        var damaged = load(Files.writeString(folder.resolve("rusak.csv"), "name,kind\nKaf\uFFFD,kota\n"));
        assertThat(damaged.exitCode()).isEqualTo(1);
        assertThat(damaged.printed()).contains("rusak.csv baris 2: Kolom ke-1 memuat huruf yang rusak.", "CSV UTF-8");
        var empty = load(Files.writeString(folder.resolve("kosong.csv"), ""));
        assertThat(empty.exitCode()).isEqualTo(1);
        assertThat(empty.printed()).contains("kosong.csv: Berkas kosong.");
    }

    private KippJar.Run load(Path file) {
        return KippJar.run("--data", portal.data().toString(), "import", file.toString());
    }
}
