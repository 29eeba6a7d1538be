package id.kipp.submission.preflight.rules;

import java.util.regex.Pattern;

/** How like two titles are: as they stand, or without what is explained in brackets, whichever is more. */
public final class TitleLikeness {
    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)");

    /** An abbreviation alone is shared by chance. */
    private static final int FEWEST_LETTERS = 12;

    private TitleLikeness() {}

    /** In percent; 0 when one says nothing. */
    public static int of(String one, String other) {
        var whole = Shingles.likeness(Shingles.ofTitle(one), Shingles.ofTitle(other));
        var ownShort = withoutBrackets(one);
        var otherShort = withoutBrackets(other);
        return isLong(ownShort) && isLong(otherShort)
                ? Math.max(whole, Shingles.likeness(Shingles.ofTitle(ownShort), Shingles.ofTitle(otherShort)))
                : whole;
    }

    private static String withoutBrackets(String title) {
        return String.join(" ", PlainWords.of(BRACKETS.matcher(title).replaceAll(" ")));
    }

    private static boolean isLong(String title) {
        return title.length() >= FEWEST_LETTERS;
    }
}
