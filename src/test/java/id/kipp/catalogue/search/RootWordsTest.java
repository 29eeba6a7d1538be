package id.kipp.catalogue.search;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.testbed.CaseFile;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RootWordsTest {
    private static final RootWords WORDS = RootWords.indonesian();

    static Stream<String> families() {
        return CaseFile.text("01-search-root-and-derived/words.txt").lines();
    }

    @ParameterizedTest
    @MethodSource("families")
    @ValueSource(
            strings = {
                "layan layanan pelayanan melayani dilayani terlayani layanannya pelayan",
                "didik pendidikan mendidik dididik terdidik pendidik didikan",
                "tulis menulis penulisan ditulis tulisan penulis tertulis",
                "sapu menyapu penyapuan disapu",
                "kirim mengirim pengiriman dikirimkan kiriman terkirim",
                "potong memotong pemotongan potongan",
                "ajar belajar mengajar pelajaran pengajaran pembelajaran pelajar diajarkan",
                "urus mengurus pengurusan pengurus diurus",
                "adu mengadu pengaduan aduan pengadu diadukan",
                "izin perizinan mengizinkan diizinkan izinnya",
                "bayar membayar pembayaran dibayarkan terbayar",
                "sampah persampahan menyampah",
                "sehat kesehatan menyehatkan kesehatannya penyehatan",
                "kerja bekerja pekerja pekerjaan mengerjakan dikerjakan",
                "ubah mengubah perubahan pengubahan berubah diubah",
                "cegah mencegah pencegahan tercegah",
                "daya pemberdayaan memberdayakan berdaya",
                "beri memberi pemberian diberikan pemberi",
                "baik perbaikan memperbaiki diperbaiki kebaikan terbaik",
                "cepat percepatan mempercepat dipercepat",
                "temu menemukan pertemuan penemuan bertemu mempertemukan",
                "siap persiapan menyiapkan penyiapan disiapkan bersiap",
                "sedia tersedia penyediaan menyediakan ketersediaan",
                "nyata menyatakan pernyataan kenyataan",
                "muda pemuda mudanya",
                "cek mengecek pengecekan dicek",
                "proses memproses pemrosesan diproses memroses",
                "desa perdesaan pedesaan antardesa",
                "pantau pantauan dipantau terpantau pantaulah pantaunya",
                "selenggara penyelenggaraan menyelenggarakan diselenggarakan penyelenggara",
                "tahu mengetahui diketahui pengetahuan"
            })
    void aRootAndWhatIsDerivedFromItMeet(String family) {
        var words = family.split(" ");
        assertThat(Arrays.stream(words).map(WORDS::of)).as(family).containsOnly(WORDS.of(words[0]));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sablonik menyablonik penyablonikan disablonik",
                "gelumut penggelumutan menggelumutkan tergelumut",
                "pelumbat memelumbat dipelumbat",
                "olempa mengolempa pengolempaan diolempa",
                "kelumpar mengelumpar pengelumparan",
                "tarunda menarunda penarundaan ditarunda",
                "nirwanta menirwantakan dinirwanta",
                "partisipatori berpartisipatori",
                "digitalisme mendigitalisme"
            })
    void soDoWordsOfARootThatNoListHas(String family) {
        var words = family.split(" ");
        assertThat(Arrays.stream(words).map(WORDS::of)).as(family).containsOnly(WORDS.of(words[0]));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nilai nila",
                "urus kurus",
                "makan pakan",
                "masalah masa",
                "bekasi bekas",
                "kediri diri",
                "jalan jala",
                "perangkat angkat",
                "pengawasan kawasan",
                "pengadaan ngada",
                "pengantin kantin",
                "pekanbaru baru",
                "seminar minar",
                "berita rita",
                "sekolah kolah",
                "gizi giz",
                "kelas las"
            })
    void wordsThatOnlyLookAlikeDoNotMeet(String pair) {
        var words = pair.split(" ");
        assertThat(WORDS.of(words[0])).isNotEqualTo(WORDS.of(words[1]));
    }

    @Test
    void otherThanWordsOfLettersStaysAsItIs() {
        assertThat(Stream.of("e3", "2016", "sp4n", "\u0631", "f").map(WORDS::of))
                .containsExactly("e3", "2016", "sp4n", "\u0631", "f");
    }

    @Test
    void theFewestAffixesDecide() {
        var few = new RootWords(Set.of("ajar", "pelajar"), Set.of("ajaran"));
        assertThat(Stream.of("belajar", "pelajaran", "ajaran", "mengajar").map(few::of))
                .containsExactly("ajar", "pelajar", "ajaran", "ajar");
    }
}
