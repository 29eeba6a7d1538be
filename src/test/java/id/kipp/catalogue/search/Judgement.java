package id.kipp.catalogue.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Searches with the records that answer them, graded by people: 3 is what was sought, 2 helps, 1 touches it. */
record Judgement(Map<String, Map<String, Integer>> grades) {
    private static final int SEEN = 10;

    static Judgement read(String name) throws IOException {
        var grades = new LinkedHashMap<String, Map<String, Integer>>();
        for (var line : Files.readAllLines(Path.of("src/test/resources/search", name)).stream()
                .skip(1)
                .toList()) {
            var cells = line.split(";");
            grades.computeIfAbsent(cells[0], query -> new LinkedHashMap<>()).put(cells[1], Integer.valueOf(cells[2]));
        }
        return new Judgement(grades);
    }

    /** How good the first ten of a list are beside the best list that there can be: 1 is the best. */
    double ndcg(String query, List<String> found) {
        var graded = grades.getOrDefault(query, Map.of());
        var best = graded.values().stream().sorted(Comparator.reverseOrder()).toList();
        return gain(found.stream().map(slug -> graded.getOrDefault(slug, 0)).toList()) / gain(best);
    }

    private static double gain(List<Integer> grades) {
        double gain = 0;
        for (int i = 0; i < Math.min(SEEN, grades.size()); i++) {
            gain += (Math.pow(2, grades.get(i)) - 1) / (Math.log(i + 2) / Math.log(2));
        }
        return gain;
    }
}
