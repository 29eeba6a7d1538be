package id.kipp.web.text;

import id.kipp.kernel.Wib;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.DecimalFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Shows dates, times and numbers as the country writes them: "15 April 2016 pukul 23.58.41 WIB". */
@Named("show")
@RequestScoped
public class Formats {
    /** Western Indonesian Time, in which the competition's deadlines are printed. */
    private final Language language;

    @Inject
    public Formats(Language language) {
        this.language = language;
    }

    public String instant(@Nullable Instant at) {
        return at == null
                ? ""
                : format(at, isEnglish() ? "d MMMM yyyy 'at' HH.mm 'WIB'" : "d MMMM yyyy 'pukul' HH.mm 'WIB'");
    }

    /** Until when something is possible; where it is the next day already elsewhere in the country, also by the clocks there. */
    public String deadline(Instant at) {
        return Wib.isNearMidnight(at)
                ? instant(at) + " (" + format(at, Wib.WITA) + " WITA, " + format(at, Wib.WIT) + " WIT)"
                : instant(at);
    }

    private String format(Instant at, ZoneId zone) {
        var words = isEnglish() ? "d MMMM yyyy 'at' HH.mm" : "d MMMM yyyy 'pukul' HH.mm";
        return DateTimeFormatter.ofPattern(words, locale()).format(at.atZone(zone));
    }

    public String exactly(@Nullable Instant at) {
        return at == null
                ? ""
                : format(at, isEnglish() ? "d MMMM yyyy 'at' HH.mm.ss 'WIB'" : "d MMMM yyyy 'pukul' HH.mm.ss 'WIB'");
    }

    /** For the column of a table: 15 Apr 2016 23.58. */
    public String brief(@Nullable Instant at) {
        return at == null ? "" : format(at, "d MMM yyyy HH.mm");
    }

    public String day(@Nullable Instant at) {
        return at == null ? "" : format(at, "d MMMM yyyy");
    }

    public String date(@Nullable LocalDate date) {
        return date == null
                ? ""
                : DateTimeFormatter.ofPattern("d MMMM yyyy", locale()).format(date);
    }

    public String number(@Nullable Number number) {
        return number == null
                ? ""
                : new DecimalFormat("#,##0.##", java.text.DecimalFormatSymbols.getInstance(locale())).format(number);
    }

    /** A score with two decimals, such as 78,33. */
    public String score(@Nullable Number number) {
        return number == null
                ? ""
                : new DecimalFormat("0.00", java.text.DecimalFormatSymbols.getInstance(locale())).format(number);
    }

    /** A difference with its sign and two decimals, such as +1,25 or −0,40. */
    public String signed(@Nullable Number number) {
        return number == null ? "" : (number.doubleValue() < 0 ? "−" : "+") + score(Math.abs(number.doubleValue()));
    }

    private String format(Instant at, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, locale()).format(at.atZone(Wib.ZONE));
    }

    private boolean isEnglish() {
        return "en".equals(language.getCode());
    }

    private Locale locale() {
        return language.getLocale();
    }
}
