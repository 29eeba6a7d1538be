package id.kipp.catalogue.search;

import java.util.ArrayList;
import java.util.List;

/** What a word of Indonesian may be made of: takes one prefix or one suffix away, with the change of sound that it makes. */
final class Affixes {
    private static final String VOWELS = "aeiou";
    private static final List<String> PARTICLES = List.of("lah", "kah", "tah", "pun");
    private static final List<String> OWNERS = List.of("nya", "ku", "mu");
    private static final List<String> SUFFIXES = List.of("kan", "an", "i");

    /** What may still be taken from the end: a particle stands behind an owner, and that behind a suffix. */
    enum End {
        ANY,
        OWNER_OR_SUFFIX,
        SUFFIX,
        NOTHING
    }

    /** A word that is left, what may still be taken from its end, and how many prefixes were taken. */
    record Part(String word, End end, int prefixes) {}

    private static final int MOST_PREFIXES = 3;

    private Affixes() {}

    /** The same for a word of an unknown root, where the likeliest affix is taken and no other tried; the word itself when there is none. */
    static String withoutLikeliest(String word, int shortest) {
        return without(new Part(word, End.ANY, 0), shortest).stream()
                .map(Part::word)
                .filter(rest -> !isDoubtful(word, rest))
                .findFirst()
                .orElse(word);
    }

    /** Many roots begin like these prefixes; ke- is one where -an or -i stands at the end. */
    private static boolean isDoubtful(String word, String rest) {
        if (word.endsWith("kan") && rest.length() == word.length() - "kan".length() && word.startsWith(rest)) {
            return true;
        }
        var prefix = word.endsWith(rest) ? word.substring(0, word.length() - rest.length()) : "";
        return prefix.equals("ke")
                ? !(word.endsWith("an") || word.endsWith("i"))
                : List.of("se", "be", "te", "bel", "pel", "pari", "antar", "pasca")
                        .contains(prefix);
    }

    /** What is left when one affix is taken away, the likelier first. */
    static List<Part> without(Part part, int shortest) {
        var left = new ArrayList<Part>();
        if (part.end() == End.ANY) {
            ends(part, PARTICLES, End.OWNER_OR_SUFFIX, left);
        }
        if (part.end().compareTo(End.SUFFIX) < 0) {
            ends(part, OWNERS, End.SUFFIX, left);
        }
        if (part.end() != End.NOTHING) {
            ends(part, SUFFIXES, End.NOTHING, left);
        }
        if (part.prefixes() < MOST_PREFIXES) {
            for (var rest : withoutPrefix(part.word())) {
                left.add(new Part(rest, part.end(), part.prefixes() + 1));
            }
        }
        left.removeIf(rest -> rest.word().length() < shortest);
        return left;
    }

    private static void ends(Part part, List<String> suffixes, End then, List<Part> left) {
        var word = part.word();
        for (var suffix : suffixes) {
            if (word.endsWith(suffix)) {
                left.add(new Part(word.substring(0, word.length() - suffix.length()), then, part.prefixes()));
            }
        }
    }

    private static List<String> withoutPrefix(String word) {
        var left = new ArrayList<String>();
        for (var prefix : List.of("di", "ke", "se", "pari", "antar", "pasca")) {
            after(word, prefix, left);
        }
        if (word.startsWith("me") || word.startsWith("pe")) {
            nasal(word.substring(2), left);
        }
        for (var prefix : List.of("ber", "be", "bel", "ter", "te", "per", "pel", "pe", "me")) {
            after(word, prefix, left);
        }
        return left;
    }

    private static void after(String word, String prefix, List<String> left) {
        if (word.startsWith(prefix)) {
            left.add(word.substring(prefix.length()));
        }
    }

    /** Behind me- or pe- a nasal stands beside the first sound of the root, or instead of it. */
    private static void nasal(String rest, List<String> left) {
        if (rest.startsWith("ng")) {
            after(rest, "ng", left);
            if (isVowel(rest, 2)) {
                left.add("k" + rest.substring(2));
            }
            after(rest, "nge", left);
        } else if (rest.startsWith("ny")) {
            left.add("s" + rest.substring(2));
        } else if (rest.startsWith("m") || rest.startsWith("n")) {
            left.add(isVowel(rest, 1) ? rest : rest.substring(1));
            if (isVowel(rest, 1)) {
                left.add((rest.startsWith("m") ? "p" : "t") + rest.substring(1));
            } else if (rest.startsWith("mr") || rest.startsWith("ml")) {
                left.add("p" + rest.substring(1));
            }
        }
    }

    private static boolean isVowel(String word, int at) {
        return at < word.length() && VOWELS.indexOf(word.charAt(at)) >= 0;
    }
}
