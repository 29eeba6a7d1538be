package id.kipp.competition.rules;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Moments as a calendar that phones and office programs subscribe to (RFC 5545), in UTC, so that each shows its own zone. */
public final class Ical {
    /** The longest line, in bytes, before it is folded (RFC 5545, section 3.1). */
    static final int LONGEST_LINE = 75;

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private Ical() {}

    /**
     * Something that happens at a moment.
     *
     * @param uid stays the same when the moment is put off, so that a calendar moves it
     */
    public record Moment(String uid, Instant at, String summary) {}

    /**
     * The calendar as text.
     *
     * @param name what it is called where it is subscribed to
     * @param url where it is read more of
     * @param now when it is made
     */
    public static String of(String name, String url, Instant now, List<Moment> moments) {
        var text = new StringBuilder();
        line(text, "BEGIN:VCALENDAR");
        line(text, "VERSION:2.0");
        line(text, "PRODID:-//KIPP Portal//ID");
        line(text, "METHOD:PUBLISH");
        line(text, "X-WR-CALNAME:" + escaped(name));
        line(text, "REFRESH-INTERVAL;VALUE=DURATION:PT6H");
        for (var moment : moments) {
            line(text, "BEGIN:VEVENT");
            line(text, "UID:" + escaped(moment.uid()));
            line(text, "DTSTAMP:" + STAMP.format(now));
            line(text, "DTSTART:" + STAMP.format(moment.at()));
            line(text, "SUMMARY:" + escaped(moment.summary()));
            line(text, "URL:" + url);
            line(text, "END:VEVENT");
        }
        line(text, "END:VCALENDAR");
        return text.toString();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /** A line that is too long goes on after a line break and a blank; never in the middle of a character. */
    private static void line(StringBuilder text, String line) {
        int bytes = 0;
        for (int at = 0; at < line.length(); ) {
            int end = line.offsetByCodePoints(at, 1);
            var letter = line.substring(at, end);
            int more = letter.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + more > LONGEST_LINE) {
                text.append("\r\n ");
                bytes = 1;
            }
            text.append(letter);
            bytes += more;
            at = end;
        }
        text.append("\r\n");
    }
}
