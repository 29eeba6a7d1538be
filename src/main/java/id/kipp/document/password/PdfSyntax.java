package id.kipp.document.password;

import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Reads one dictionary or string of a PDF (ISO 32000-1, 7.3): names and numbers, strings as bytes, dictionaries as maps; what
 * else there may be is passed over.
 */
final class PdfSyntax {
    /** It is no such thing. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;
    }

    private static final int DEEPEST = 10;
    private static final String DELIMITERS = "()<>[]{}/%";

    private final String text;
    private int at;

    PdfSyntax(String text, int at) {
        this.text = text;
        this.at = at;
    }

    Map<String, Object> dictionary() throws Unreadable {
        return dictionary(0);
    }

    private Map<String, Object> dictionary(int depth) throws Unreadable {
        if (depth > DEEPEST || !text.startsWith("<<", at)) {
            throw new Unreadable();
        }
        at += 2;
        var values = new HashMap<String, Object>();
        var name = "";
        for (skipBlanks(); !text.startsWith(">>", at); skipBlanks()) {
            var value = value(depth);
            if (name.isEmpty() && value instanceof Name key) {
                name = key.text();
            } else {
                // References and arrays are more than one value: only their first is kept, which nobody asks for.
                values.putIfAbsent(name, value instanceof Name word ? word.text() : value);
                name = "";
            }
        }
        at += 2;
        return values;
    }

    private record Name(String text) {}

    private Object value(int depth) throws Unreadable {
        char first = next();
        if (first == '(' || (first == '<' && !text.startsWith("<<", at))) {
            return string();
        }
        if (first == '<') {
            return dictionary(depth + 1);
        }
        at++;
        if (first == '/') {
            return new Name(word());
        }
        if (DELIMITERS.indexOf(first) >= 0) {
            return first;
        }
        at--;
        return word();
    }

    /** A string in either of its two spellings, as bytes. */
    byte[] string() throws Unreadable {
        char first = next();
        at++;
        return first == '(' ? literal() : hexadecimal();
    }

    private byte[] hexadecimal() throws Unreadable {
        var digits = new StringBuilder();
        for (char digit = next(); digit != '>'; digit = next()) {
            if (Character.digit(digit, 16) >= 0) {
                digits.append(digit);
            }
            at++;
        }
        at++;
        if (digits.length() % 2 != 0) {
            digits.append('0');
        }
        return HexFormat.of().parseHex(digits);
    }

    private byte[] literal() throws Unreadable {
        var bytes = new ByteArrayOutputStream();
        int open = 1;
        while (true) {
            char letter = next();
            at++;
            if (letter == '\\') {
                escaped(bytes);
                continue;
            }
            open += letter == '(' ? 1 : letter == ')' ? -1 : 0;
            if (open == 0) {
                return bytes.toByteArray();
            }
            bytes.write(letter);
        }
    }

    private void escaped(ByteArrayOutputStream bytes) throws Unreadable {
        char letter = next();
        at++;
        int code = Character.digit(letter, 8);
        if (code >= 0) {
            for (int digits = 1; digits < 3 && Character.digit(next(), 8) >= 0; digits++) {
                code = code * 8 + Character.digit(next(), 8);
                at++;
            }
            bytes.write(code);
        } else if (letter == '\r') {
            at += next() == '\n' ? 1 : 0;
        } else if (letter != '\n') {
            int known = "nrtbf".indexOf(letter);
            bytes.write(known < 0 ? letter : "\n\r\t\b\f".charAt(known));
        }
    }

    private String word() throws Unreadable {
        int begin = at;
        while (next() > ' ' && DELIMITERS.indexOf(next()) < 0) {
            at++;
        }
        return text.substring(begin, at);
    }

    private void skipBlanks() throws Unreadable {
        while (next() <= ' ' || next() == '%') {
            if (next() == '%') {
                while (next() != '\r' && next() != '\n') {
                    at++;
                }
            }
            at++;
        }
    }

    private char next() throws Unreadable {
        if (at >= text.length()) {
            throw new Unreadable();
        }
        return text.charAt(at);
    }
}
