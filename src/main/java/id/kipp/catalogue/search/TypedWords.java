package id.kipp.catalogue.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes what somebody typed apart into the things that were asked for, with the other names of each. */
final class TypedWords {
    /** What every second record has says nothing by itself. */
    private static final Set<String> COMMON = Set.of(
            ("kota kabupaten kab provinsi pemerintah pemkot pemkab pemprov dinas layanan pelayanan publik masyarakat inovasi program"
                            + " sistem daerah")
                    .split(" "));

    private static final Pattern PART = Pattern.compile("\"([^\"]*)\"|[^\\s\"]+");
    private static final int MOST_SLOTS = 10;
    private static final int MOST_NAMES = 30;

    private final Synonyms synonyms;

    TypedWords(Synonyms synonyms) {
        this.synonyms = synonyms;
    }

    /** Without the small words, unless there are no others. */
    List<Slot> of(String typed) {
        var parts = parts(SearchText.of(typed).toLowerCase(Locale.ROOT));
        var telling = parts.stream()
                .filter(part -> part.quoted() || !RootAnalyzer.isSmall(part.words()))
                .toList();
        return slots(telling.isEmpty() ? parts : telling);
    }

    /** A word, words that a hyphen joins, or words in quotation marks. */
    private record Part(String words, boolean quoted) {}

    private static List<Part> parts(String text) {
        var parts = new ArrayList<Part>();
        var found = PART.matcher(text);
        while (found.find()) {
            if (found.group(1) != null) {
                add(parts, Names.words(found.group(1)), true);
            } else if (found.group().indexOf('-') > 0) {
                add(parts, onceEach(Names.words(found.group())), false);
            } else {
                Names.words(found.group()).forEach(word -> add(parts, List.of(word), false));
            }
        }
        return parts;
    }

    private static void add(List<Part> parts, List<String> words, boolean quoted) {
        if (!words.isEmpty()) {
            parts.add(new Part(String.join(" ", words), quoted));
        }
    }

    /** Anak-anak and anak-anaknya are about anak. */
    private static List<String> onceEach(List<String> words) {
        return words.size() == 2 && words.get(0).length() > 1 && words.get(1).startsWith(words.get(0))
                ? words.subList(0, 1)
                : words;
    }

    private List<Slot> slots(List<Part> parts) {
        var slots = new ArrayList<Slot>();
        int names = 0;
        for (int at = 0; at < parts.size() && slots.size() < MOST_SLOTS; ) {
            var together = parts.get(at).quoted() ? 1 : together(parts, at);
            var slot = slot(parts.subList(at, at + together), names < MOST_NAMES);
            slots.add(slot);
            names += slot.names().size();
            at += together;
        }
        return slots;
    }

    /** How many parts from here on are one name; a letter that stands alone belongs to the word behind it, as in e KTP. */
    private int together(List<Part> parts, int from) {
        var most = Math.min(synonyms.longest(), parts.size() - from);
        for (int count = most; count > 0; count--) {
            if (!synonyms.of(joined(parts.subList(from, from + count))).isEmpty()) {
                return count;
            }
        }
        return parts.get(from).words().length() == 1 && from + 1 < parts.size() ? 2 : 1;
    }

    private Slot slot(List<Part> parts, boolean withOthers) {
        var typed = String.join(" ", parts.stream().map(Part::words).toList());
        var quoted = parts.get(0).quoted();
        var names = new LinkedHashSet<String>();
        names.add(typed);
        if (withOthers && !quoted) {
            names.addAll(synonyms.of(joined(parts)));
        }
        return new Slot(List.copyOf(names), quoted, quoted || !COMMON.contains(typed), List.of());
    }

    private static String joined(List<Part> parts) {
        return Names.joined(String.join(" ", parts.stream().map(Part::words).toList()));
    }
}
