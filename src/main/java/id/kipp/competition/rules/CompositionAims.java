package id.kipp.competition.rules;

import id.kipp.kernel.Verdict;
import id.kipp.kernel.text.TypedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The aims of a composition as they are written: one a line, such as "jenis: Kota: 5". */
public final class CompositionAims {
    private static final Pattern LINE = Pattern.compile("([^:]+):(.+):\\s*(\\d{1,4})");

    private CompositionAims() {}

    /** The aims in the text; a line that is none is passed over. */
    public static List<CompositionAim> read(String text) {
        return text.lines().flatMap(line -> aim(line).stream()).toList();
    }

    /**
     * Judges the text, every line of it.
     *
     * @param known the names that there are; a facet without any takes every name
     */
    public static Verdict judge(String text, Map<CompositionFacet, List<String>> known) {
        var lines = text.lines().toList();
        var unread = new TreeSet<Integer>();
        var unknown = new ArrayList<String>();
        var twice = new ArrayList<String>();
        var seen = new TreeSet<String>();
        for (int n = 1; n <= lines.size(); n++) {
            var line = lines.get(n - 1);
            var aim = aim(line);
            if (aim.isPresent()) {
                if (!isKnown(aim.get(), known)) {
                    unknown.add(n + " (" + aim.get().name() + ")");
                } else if (!seen.add(aim.get().key())) {
                    twice.add(n + " (" + aim.get().name() + ")");
                }
            } else if (!line.isEmpty()) {
                unread.add(n);
            }
        }
        if (!unread.isEmpty()) {
            return Verdict.refused(
                    "competition.aims.unread",
                    unread.stream().map(String::valueOf).collect(Collectors.joining(", ")));
        }
        if (!unknown.isEmpty()) {
            return Verdict.refused("competition.aims.unknown", String.join(", ", unknown));
        }
        return twice.isEmpty()
                ? Verdict.allowed()
                : Verdict.refused("competition.aims.twice", String.join(", ", twice));
    }

    private static boolean isKnown(CompositionAim aim, Map<CompositionFacet, List<String>> known) {
        var names = known.getOrDefault(aim.facet(), List.of());
        return names.isEmpty()
                || names.stream()
                        .map(name -> CompositionAim.key(aim.facet(), name))
                        .collect(Collectors.toSet())
                        .contains(aim.key());
    }

    private static Optional<CompositionAim> aim(String line) {
        var found = LINE.matcher(line);
        if (!found.matches()) {
            return Optional.empty();
        }
        return CompositionFacet.called(TypedText.line(found.group(1)))
                .map(facet ->
                        new CompositionAim(facet, TypedText.line(found.group(2)), Integer.parseInt(found.group(3))));
    }
}
