package id.kipp.competition.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class IcalTest {
    private static final Instant NOW = Instant.parse("2016-01-02T03:04:05Z");

    @Test
    void aMomentIsAnEventInUtc() {
        var closing =
                new Ical.Moment("stage-7-closes@kipp", Instant.parse("2016-04-15T16:59:00Z"), "Pengajuan ditutup");

        assertThat(Ical.of("KIPP 2016", "https://kipp.example", NOW, List.of(closing)))
                .isEqualTo(String.join(
                        "\r\n",
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "PRODID:-//KIPP Portal//ID",
                        "METHOD:PUBLISH",
                        "X-WR-CALNAME:KIPP 2016",
                        "REFRESH-INTERVAL;VALUE=DURATION:PT6H",
                        "BEGIN:VEVENT",
                        "UID:stage-7-closes@kipp",
                        "DTSTAMP:20160102T030405Z",
                        "DTSTART:20160415T165900Z",
                        "SUMMARY:Pengajuan ditutup",
                        "URL:https://kipp.example",
                        "END:VEVENT",
                        "END:VCALENDAR",
                        ""));
    }

    @Test
    void signsOfTheFormatAreEscaped() {
        assertThat(Ical.of("a;b,c\\d\ne", "u", NOW, List.of())).contains("X-WR-CALNAME:a\\;b\\,c\\\\d\\ne\r\n");
    }

    @Test
    void aLongLineIsFoldedBetweenCharacters() {
        var name = "Kompetisi “Inovasi” ".repeat(12);
        var text = Ical.of(name, "u", NOW, List.of());

        assertThat(text.lines())
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(Ical.LONGEST_LINE));
        assertThat(text.replace("\r\n ", "")).contains(name);
    }
}
