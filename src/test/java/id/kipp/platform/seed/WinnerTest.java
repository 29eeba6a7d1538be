package id.kipp.platform.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kipp.csv.CsvTable;
import id.kipp.platform.seed.csv.CsvRow;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class WinnerTest {
    private static final String WINNERS =
            "year,level,title,institution,institution_kind,unit,province,theme,summary,source_title,source_url,confidence\n";

    private static Winner winner(String row) {
        return Winner.read(new CsvRow(CsvTable.read(WINNERS + row).rows().get(0)));
    }

    @Test
    void aUniversityTakesPartAsAnAgency() {
        var winner = winner("2026,UNPSA (Peserta),Judul,Universitas Brawijaya,perguruan tinggi,,,,,,,high\n");
        assertThat(winner.kind().name()).isEqualTo("LEMBAGA");
        assertThat(winner.unit()).isNull();
    }

    @Test
    void saysInWordsWhatIsWrongWithAWinner() {
        assertThatThrownBy(() -> winner("dua ribu,Top 9,Judul,Instansi,kota,,,,,,,\n"))
                .hasMessage("kolom year: \"dua ribu\" bukan bilangan 1990–2100");
        assertThatThrownBy(() -> winner("2016,Top 9,,Instansi,kota,,,,,,,\n")).hasMessage("kolom title kosong");
        assertThatThrownBy(() -> winner("2016,Top 9,Judul,Instansi,desa,,,,,,,\n"))
                .hasMessageStartingWith(
                        "kolom institution_kind: \"desa\" tidak dikenal; pilih salah satu dari BUMD, BUMN");
        assertThatThrownBy(() -> winner("2016,Top 9,Judul,Instansi,kota,,,,,,javascript:alert(1),\n"))
                .hasMessage("kolom source_url: \"javascript:alert(1)\" bukan alamat http(s)");
        assertThatThrownBy(() -> winner("2016,Top 9," + "x".repeat(301) + ",Instansi,kota,,,,,,,\n"))
                .hasMessage("kolom title terlalu panjang: 301 huruf, paling banyak 300");
    }

    @Test
    void anAbsentColumnIsAnEmptyOneAndASummaryMayHaveLines() {
        var list = "title;institution;institution_kind;summary\nJudul\u00A0 dua;Kota;kota;\"Satu.\n\u000BDua.\"\n";
        var winner = Winner.read(new CsvRow(CsvTable.read(list).rows().get(0)));
        assertThat(winner.title()).isEqualTo("Judul dua");
        assertThat(winner.year()).isNull();
        assertThat(winner.summary()).isEqualTo("Satu.\n\nDua.");
    }

    @Test
    void aValueIsReadAsItWasMeantOrRefusedWithBothReadings() {
        assertThat(value("4,76")).isEqualByComparingTo("4.76");
        assertThatThrownBy(() -> value("4.760")).hasMessage("kolom value: \"4.760\" dapat berarti 4.76 atau 4760");
        assertThatThrownBy(() -> value("6")).hasMessage("kolom value: \"6\" bukan nilai 0–5");
    }

    private static BigDecimal value(String typed) {
        return new CsvRow(CsvTable.read("value;x\n" + typed + ";\n").rows().get(0))
                .decimal("value", BigDecimal.valueOf(5));
    }
}
