package id.kipp.web.table;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.web.table.Sheet.Column;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

class SheetTest {
    private static final Sheet<List<Object>> SHEET = new Sheet<>(
            "Daftar",
            List.of(
                    new Column<>("Judul", row -> row.get(0)),
                    new Column<>("Tiba", row -> row.get(1)),
                    new Column<>("Nilai", row -> row.get(2)),
                    new Column<>("Kosong", row -> null)));
    private static final Instant MOMENT = Instant.parse("2016-04-15T16:58:41Z");

    @TempDir
    private Path folder;

    private static String csv(List<Object> row) throws IOException {
        var out = new ByteArrayOutputStream();
        SHEET.writeCsv(List.of(row), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aCsvFileSaysItsEncodingAndTheTimeOfJakarta() throws IOException {
        assertThat(csv(List.of("Kata \"Air\", bersih", MOMENT, 78.5)))
                .isEqualTo(
                        "\uFEFFJudul,Tiba,Nilai,Kosong\r\n\"Kata \"\"Air\"\", bersih\",2016-04-15 23:58:41,78.5,\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+62", "-3", "@SUM(A1)", "\t=1", "\r=1", "\n=1"})
    void whatExcelWouldCalculateIsAText(String text) throws IOException {
        assertThat(csv(List.of(text, MOMENT, -1))).contains("'" + text).contains(",-1,");
    }

    @Test
    void othersStayAsTheyAre() {
        assertThat(Sheet.defused("")).isEmpty();
        assertThat(Sheet.defused("a=1")).isEqualTo("a=1");
    }

    @Test
    void aWorkbookHoldsEveryRowAndNoFormula() throws Exception {
        var rows = new ArrayList<List<Object>>();
        IntStream.range(0, 1200).forEach(i -> rows.add(List.of("=A" + i + "\u0001 & <b>", MOMENT, i)));
        var out = new ByteArrayOutputStream();
        SHEET.writeXlsx(rows, out);
        var parts = parts(out.toByteArray());
        var sheet = parts.get("xl/worksheets/sheet1.xml");
        assertThat(sheet.getElementsByTagName("row").getLength()).isEqualTo(1201);
        assertThat(sheet.getElementsByTagName("f").getLength()).isZero();
        var texts = new ArrayList<String>();
        var shared = parts.get("xl/sharedStrings.xml").getElementsByTagName("t");
        IntStream.range(0, shared.getLength())
                .forEach(i -> texts.add(shared.item(i).getTextContent()));
        assertThat(texts).contains("Judul", "Kosong");
        assertThat(texts).anyMatch(text -> text.startsWith("=A1199") && text.endsWith(" & <b>"));
        // A day of Excel's calendar in Jakarta, not in Greenwich.
        assertThat(sheet.getElementsByTagName("v").item(5).getTextContent()).startsWith("42475.99");
    }

    @Test
    void aListWithoutRowsIsAFileWithTitles() throws Exception {
        var out = new ByteArrayOutputStream();
        SHEET.writeXlsx(List.of(), out);
        assertThat(parts(out.toByteArray())
                        .get("xl/worksheets/sheet1.xml")
                        .getElementsByTagName("row")
                        .getLength())
                .isEqualTo(1);
    }

    /** Read by the directory at the end of the file, as spreadsheets do. */
    private Map<String, Document> parts(byte[] content) throws Exception {
        var file = Files.write(folder.resolve("sheet.xlsx"), content);
        var parts = new HashMap<String, Document>();
        var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : zip.stream().toList()) {
                try (var part = zip.getInputStream(entry)) {
                    parts.put(entry.getName(), builder.parse(part));
                }
            }
        }
        return parts;
    }
}
