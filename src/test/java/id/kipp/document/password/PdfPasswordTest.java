package id.kipp.document.password;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.testbed.CaseFile;
import id.kipp.testbed.PdfFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files are made by qpdf: "buka" has an empty user password and forbids printing, "idempotencyKey" asks for one. */
class PdfPasswordTest {
    private static final Path FILES = Path.of("src/test/resources/pdf");
    private static final Pattern HEX = Pattern.compile("<([0-9a-f]{2,})>");

    private static byte[] file(String name) throws IOException {
        return Files.readAllBytes(FILES.resolve(name + ".pdf"));
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1);
    }

    private static boolean isAsked(String text) {
        return PdfPassword.isAsked(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"r2", "r3", "r4-rc4", "r4", "r4-metadata", "r5", "r6", "r6-xref"})
    void whatOnlyForbidsPrintingOpensAndWhatHasAUserPasswordDoesNot(String kind) throws IOException {
        assertThat(PdfPassword.isAsked(file("buka-" + kind))).isFalse();
        assertThat(PdfPassword.isAsked(file("kunci-" + kind))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"r2", "r3", "r4", "r6"})
    void keysMayBeSpelledAsLiteralStrings(String kind) throws IOException {
        assertThat(isAsked(HEX.matcher(text(file("buka-" + kind))).replaceAll(PdfPasswordTest::literal)))
                .isFalse();
        assertThat(isAsked(HEX.matcher(text(file("kunci-" + kind))).replaceAll(PdfPasswordTest::literal)))
                .isTrue();
    }

    /** The same bytes as Acrobat spells them. */
    private static String literal(MatchResult hex) {
        var literal = new StringBuilder("(");
        for (byte one : HexFormat.of().parseHex(hex.group(1))) {
            char letter = (char) (one & 0xFF);
            switch (letter) {
                case '\n' -> literal.append("\\n");
                case '\r' -> literal.append("\\r");
                case '\t' -> literal.append("\\t");
                case '(', ')', '\\' -> literal.append('\\').append(letter);
                case 'a', 0 -> literal.append("\\%03o".formatted((int) letter));
                default -> literal.append(letter);
            }
        }
        return java.util.regex.Matcher.quoteReplacement(literal.append(')').toString());
    }

    @Test
    void aFileThatAsksForAPasswordIsKnown() {
        assertThat(PdfPassword.isAsked(CaseFile.bytes("22-pdf-with-a-password/locked.pdf")))
                .isTrue();
        assertThat(PdfPassword.isAsked(CaseFile.bytes("21-pdf-without-ending-in-its-name/plain.pdf")))
                .isFalse();
    }

    @Test
    void whatPackedDataAndTextSayOfEncryptionMeansNothing() {
        var speaks = "/Encrypt 9 0 R /Encrypt << /Filter /Standard >> ";
        assertThat(PdfPassword.isAsked(PdfFile.begun()
                        .text("5 0 obj<</Length 60>>stream\n" + speaks + "\nendstream endobj\n")
                        .text("6 0 obj<</Length 60>> stream\r\n" + speaks + "\r\nendstream endobj\n")
                        .text("7 0 obj<</Title (Data stream /Encrypt and /EncryptMetadata true)>>endobj\n")
                        .ended()))
                .isFalse();
        assertThat(isAsked("%PDF-1.4\n<<>>stream\n" + speaks)).isFalse();
        assertThat(isAsked("stream")).isFalse();
    }

    @Test
    void whatNobodyCanReadCountsAsLocked() throws IOException {
        for (var how : new String[] {
            "/Encrypt 9 0 R",
            "/Encrypt << /Filter /Standard /R 3",
            "/Encrypt << /Filter /Adobe.PubSec /V 4 >>",
            "/Encrypt << /Filter /Standard /V 5 /R 7 /U <00> >>",
            "/Encrypt << /Filter /Standard /V 5 /R 6 /U <00> >>",
            "/Encrypt << /Filter /Standard /R x /U (\\",
            "/Encrypt " + "<< /A ".repeat(100)
        }) {
            assertThat(isAsked("%PDF-1.4\ntrailer << " + how)).as(how).isTrue();
        }
        var broken = text(file("buka-r6"));
        assertThat(isAsked(broken.replace("/R 6", "/R 5"))).isTrue();
    }

    @Test
    void lengthsAndRightsMayBeWrittenInOddWays() throws IOException {
        var old = text(file("buka-r3"));
        assertThat(isAsked(old.replaceFirst("/Length 128", "/Length 16"))).isFalse();
        assertThat(isAsked(old.replaceFirst("/Length 128", "/Length 40"))).isTrue();
        assertThat(isAsked(old.replaceFirst("/Length 128", ""))).isTrue();
        var signed = Pattern.compile("/P (-\\d+)").matcher(old);
        assertThat(isAsked(signed.replaceFirst(found -> "/P " + (Long.parseLong(found.group(1)) + (1L << 32)))))
                .isFalse();
        assertThat(isAsked(old.replaceFirst(
                        "/Filter /Standard", "% comment\n/X [1 (a(b)\\\\c) /Y]\n/Z 5 0 R /Filter/Standard")))
                .isFalse();
    }
}
