package id.kipp.csv;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The text of a list that came as bytes: by its byte order mark, else as UTF-8 when all of it is, else as windows-1252, which
 * is what Excel saves as "CSV" in Indonesia. What cannot be decoded becomes U+FFFD, which {@link CsvTable} refuses. The page
 * decodes in the same way ({@code themes/kipp/read-file.js}).
 */
public final class ListBytes {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private ListBytes() {}

    public static String decode(byte[] list) {
        int first = list.length > 1 ? list[0] & 0xFF : 0xFF;
        int second = list.length > 1 ? list[1] & 0xFF : 0xFF;
        // Letters of the alphabet are one zero byte and one other in UTF-16, where its mark is missing.
        if ((first == 0xFF && second == 0xFE) || (first != 0 && second == 0)) {
            return new String(list, StandardCharsets.UTF_16LE);
        }
        if ((first == 0xFE && second == 0xFF) || (first == 0 && second != 0)) {
            return new String(list, StandardCharsets.UTF_16BE);
        }
        if (first == 0xEF && second == 0xBB) {
            return new String(list, StandardCharsets.UTF_8);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(list))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(list, WINDOWS);
        }
    }
}
