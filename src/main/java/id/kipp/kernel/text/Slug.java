package id.kipp.kernel.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The readable end of an address, made of a title or a name: {@code rumah-kedelai-grobogan}. */
public final class Slug {
    private static final int LONGEST = 80;

    /** Names of institutions are known to fit; a number may follow. */
    private static final int LONGEST_NAME = 190;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");

    private Slug() {}

    /** The first free one of: the title, the title with its institution, the same with a number. */
    public static String free(String title, String institution, Predicate<String> taken) {
        var plain = of(title);
        return taken.test(plain) ? numbered(plain + "-" + of(brief(institution)), taken) : plain;
    }

    /** An institution's: its name without "Pemerintah", with a number where another has it. */
    public static String ofInstitution(String name, Predicate<String> taken) {
        return numbered(of(brief(name), LONGEST_NAME), taken);
    }

    private static String brief(String institution) {
        return institution.replaceFirst("^Pemerintah ", "");
    }

    private static String numbered(String wanted, Predicate<String> taken) {
        var slug = wanted;
        for (int number = 2; taken.test(slug); number++) {
            slug = wanted + "-" + number;
        }
        return slug;
    }

    /** Small letters, digits and hyphens; cut between words. */
    public static String of(String text) {
        return of(text, LONGEST);
    }

    private static String of(String text, int longest) {
        var plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("'", "");
        var slug = strip(BETWEEN_WORDS.matcher(plain).replaceAll("-"));
        if (slug.length() > longest) {
            var cut = slug.lastIndexOf('-', longest);
            slug = slug.substring(0, cut > 0 ? cut : longest);
        }
        return slug.isEmpty() ? "inovasi" : slug;
    }

    private static String strip(String slug) {
        var from = slug.startsWith("-") ? 1 : 0;
        var until = slug.endsWith("-") && slug.length() > 1 ? slug.length() - 1 : slug.length();
        return slug.substring(from, Math.max(from, until));
    }
}
