package id.kipp.platform.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kipp.platform.seed.csv.BadRow;
import id.kipp.platform.seed.csv.CsvRow;
import id.kipp.platform.seed.csv.CsvTable;
import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CsvTableTest {
    private static final String WINNERS =
            "year,level,title,institution,institution_kind,unit,province,theme,summary,source_title,source_url,confidence\n";

    private static CsvTable table(String content) throws IOException {
        return CsvTable.read("coba.csv", new StringReader(content));
    }

    private static Winner winner(String row) throws IOException {
        return Winner.read(table(WINNERS + row).rows().get(0));
    }

    @Test
    void namesTheLineOnWhichARowBeginsEvenAfterARowOfSeveralLines() throws IOException {
        var table = table("name,kind\nA,kota\n\"B\nlanjut\",kota\nC,kota");
        assertThat(table.rows()).extracting(CsvRow::line).containsExactly(2L, 3L, 5L);
    }

    @Test
    void aRowWithMoreOrFewerCellsIsReportedAndTheRestIsRead() throws IOException {
        var table = table("a,b\n1,2\n1,2,3\n4\n5,6\n");
        assertThat(table.rows()).hasSize(2);
        assertThat(table.unreadable())
                .containsExactly(
                        new BadRow("coba.csv", 3, "3 kolom, seharusnya 2"),
                        new BadRow("coba.csv", 4, "1 kolom, seharusnya 2"));
        assertThat(table.unreadable().get(0)).hasToString("coba.csv baris 3: 3 kolom, seharusnya 2");
    }

    @Test
    void anOpenQuoteEndsTheReadingButLosesNothingBefore() throws IOException {
        var table = table("a,b\n1,2\n\"3,4\n5,6\n");
        assertThat(table.rows()).hasSize(1);
        assertThat(table.unreadable()).singleElement().extracting(BadRow::line).isEqualTo(3L);
    }

    @Test
    void readsSemicolonsAndAByteOrderMarkAsSpreadsheetsWriteThem() throws IOException {
        var table = table("\uFEFFname;kind\nKota Batu;kota\n");
        assertThat(table.columns()).containsExactly("kind", "name");
        assertThat(table.rows().get(0).cells()).isEqualTo(Map.of("name", "Kota Batu", "kind", "kota"));
    }

    @Test
    void twoColumnsOfOneNameAreNoTable() throws IOException {
        assertThat(table("a,a\n1,2\n").unreadable()).hasSize(1);
    }

    @Test
    void aUniversityTakesPartAsAnAgency() throws IOException {
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
}
