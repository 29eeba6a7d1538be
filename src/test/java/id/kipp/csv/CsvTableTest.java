package id.kipp.csv;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.kernel.Verdict.Refused;
import id.kipp.testbed.CaseFile;
import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {
    private static final String FOLDER = "07-csv-cells-and-rows-left-by-excel/";

    private static List<String> cells(CsvTable table) {
        return table.rows().stream()
                .map(row -> row.line() + ": "
                        + table.titles().stream().map(row::line).toList())
                .toList();
    }

    private static void assertRead(CsvTable table) {
        assertThat(table.allFaults()).isEmpty();
        assertThat(table.titles()).hasSize(5);
        assertThat(table.rows()).hasSizeBetween(1, 2);
        var first = table.rows().get(0);
        assertThat(first.line("institution")).isEqualTo("Pemerintah Kota Surabaya");
        assertThat(first.line("value")).isEqualTo("4,76");
        assertThat(first.line("category")).isEmpty();
        assertThat(first.line("source")).startsWith("Contoh");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "imp-blank-after-comma.csv",
                "imp-blank-rows.csv",
                "imp-blanks-in-titles.csv",
                "imp-tabs.csv",
                "imp-two-empty-columns.csv"
            })
    void whatSpreadsheetsLeaveInAListMeansNothing(String name) {
        assertRead(CsvTable.read(CaseFile.bytes(FOLDER + name)));
    }

    @Test
    void aFirstLineMayStateTheSeparator() {
        assertRead(CsvTable.read(CaseFile.bytes("06-csv-sep-line/04-sep.csv")));
        for (var begin : List.of("sep=^\n", "SEP=^\r\n", "\"sep=^\"\r", "\n\nsep=^\n", "sep=^;;;\n", "\uFEFFsep=^\n")) {
            var table = CsvTable.read(begin + "a,x^b\n1^2;3\n");
            assertThat(cells(table)).as(begin).singleElement().asString().endsWith(": [1, 2;3]");
        }
        assertThat(CsvTable.read("sep=;\r\na;b\r\n1;2\r\n").rows().get(0).line())
                .isEqualTo(3);
        assertThat(CsvTable.read("sep=\t\na\tb\n1\t2\n").titles()).containsExactly("a", "b");
        assertThat(CsvTable.read("sep=;").titles()).isEmpty();
    }

    static Stream<Arguments> separators() {
        return Stream.of(
                Arguments.of("a,b\n1,2\n", "[1, 2]"),
                Arguments.of("a;b\n1;2\n", "[1, 2]"),
                Arguments.of("a\tb\n1\t2\n", "[1, 2]"),
                Arguments.of("a|b\n1|2\n", "[1, 2]"),
                Arguments.of("a\tb\n\t2\n", "[, 2]"),
                Arguments.of("\"a;x;y\",b\n\"1;1\",2\n", "[1;1, 2]"),
                Arguments.of("\"a, x, y\";b\n1;2,5\n", "[1, 2,5]"),
                Arguments.of("a, x;b;c\n1;2;3\n", "[1, 2, 3]"),
                Arguments.of("\r\n;;\r\na;b\r\n1;2\r\n", "[1, 2]"),
                Arguments.of("\"a\nb\";c\n1;2\n", "[1, 2]"),
                Arguments.of("a\n1\n", "[1]"));
    }

    @ParameterizedTest
    @MethodSource("separators")
    void theSeparatorIsFoundOutsideOfQuotationMarks(String list, String row) {
        assertThat(cells(CsvTable.read(list))).singleElement().asString().endsWith(row);
    }

    @Test
    void rowsHaveTheLineOnWhichTheyBegin() {
        var table = CsvTable.read("\nname;kind\nA;kota\n\n\"B\nlanjut\";kota\n\u00A0;\u00A0\nC;\"kota\"\r\nD");
        assertThat(table.titleLine()).isEqualTo(2);
        assertThat(cells(table)).containsExactly("3: [A, kota]", "5: [B lanjut, kota]", "8: [C, kota]", "9: [D, ]");
        assertThat(table.rows().get(1).lines("name")).isEqualTo("B\nlanjut");
    }

    @Test
    void titlesAreTheSameHoweverTheyAreWritten() {
        var table = CsvTable.read("NAMA PENGGUNA\u00A0;Peran-nya; x\n a\u200B\u00A0b ;c;d\n");
        assertThat(table.has("nama_pengguna")).isTrue();
        assertThat(table.has("nama")).isFalse();
        var row = table.rows().get(0);
        assertThat(row.line("nama_pengguna")).isEqualTo("a b");
        assertThat(row.line("peran nya")).isEqualTo("c");
        assertThat(row.line("telepon")).isEmpty();
    }

    @Test
    void whatStandsBehindTheLastTitleLostItsPlace() {
        var table = CsvTable.read("a;b;;\n1;2;;\n1;2;3,5\n;;;x\n4;5\n");
        assertThat(cells(table)).containsExactly("2: [1, 2]", "5: [4, 5]");
        assertThat(table.faults())
                .containsExactly(
                        new CsvFault(3, new Refused("csv.cell.untitled", List.of(3, "3,5"))),
                        new CsvFault(4, new Refused("csv.cell.untitled", List.of(4, "x"))));
        assertThat(CsvTable.read(";a\n0;1\n").allFaults()).isEmpty();
    }

    @Test
    void twoColumnsOfOneTitleAreNoList() {
        var table = CsvTable.read("a;b;A \n1;2;3\n");
        assertThat(table.rows()).isEmpty();
        assertThat(table.broken()).contains(new CsvFault(1, new Refused("csv.title.twice", List.of("A", 1, 3))));
    }

    @Test
    void anOpenQuoteEndsTheReadingAndIsNamedByItsLine() {
        var table = CsvTable.read("a;b\n1;2\n\"3;4\n5;6\n");
        assertThat(cells(table)).containsExactly("2: [1, 2]");
        assertThat(table.allFaults()).containsExactly(new CsvFault(3, new Refused("csv.list.quote", List.of())));
        assertThat(CsvTable.read("a;b\n\"1\"x;2\n").broken()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", ";;;\n\u00A0;;", "\uFEFF"})
    void anEmptyListSaysSo(String list) {
        assertThat(CsvTable.read(list).broken()).contains(new CsvFault(0, new Refused("csv.list.empty", List.of())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void bytesAreReadInWhatTheyAreWritten(String charset) {
        var list = "nama;kota\nJum\u2019at Andr\u00E9;S\u00E3o\n";
        assertThat(cells(CsvTable.read(list.getBytes(Charset.forName(charset)))))
                .containsExactly("2: [Jum\u2019at Andr\u00E9, S\u00E3o]");
        if (charset.startsWith("UTF")) {
            assertThat(cells(CsvTable.read(("\uFEFF" + list).getBytes(Charset.forName(charset)))))
                    .containsExactly("2: [Jum\u2019at Andr\u00E9, S\u00E3o]");
        }
        assertThat(CsvTable.read(new byte[] {'a'}).titles()).containsExactly("a");
        assertThat(CsvTable.read(new byte[0]).titles()).isEmpty();
    }

    @Test
    void lettersThatWereLostAreRefusedByLineAndColumn() {
        var table = CsvTable.read("nama;kota\nJum\uFFFDat;X\nBudi;Y\nBu;\u0092Z\n");
        assertThat(cells(table)).containsExactly("3: [Budi, Y]");
        assertThat(table.faults())
                .containsExactly(
                        new CsvFault(2, new Refused("csv.cell.damaged", List.of(1))),
                        new CsvFault(4, new Refused("csv.cell.damaged", List.of(2))));
        assertThat(CsvTable.read("na\uFFFDma\nBudi\n").broken())
                .contains(new CsvFault(1, new Refused("csv.cell.damaged", List.of(1))));
        assertThat(CsvTable.read(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'a', '\n', (byte) 0xE9, '\n'})
                        .faults())
                .hasSize(1);
        assertThat(CsvTable.read("a\u0085\nb\n").faults()).isEmpty();
    }
}
