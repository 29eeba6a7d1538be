package id.kipp.platform.demo;

import id.kipp.platform.seed.Seeds;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Composes titles and answers from the tables in seeds/demo; the same seed makes the same words. */
final class Wording {
    private static final int FEWEST_SENTENCES = 3;

    /** What a submission is about. */
    record Story(String title, String unit, Map<String, String> words) {}

    private final Random random;
    private final List<Map<String, String>> services;
    private final List<Map<String, String>> names;
    private final List<String> titles;
    private final List<String> comments;
    private final Map<String, List<String>> sentences = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();

    Wording(long seed) throws IOException {
        random = new Random(seed);
        services = Seeds.cells("demo/services.csv");
        names = Seeds.cells("demo/names.csv");
        titles = texts("demo/titles.csv");
        comments = texts("demo/comments.csv");
        for (var row : Seeds.cells("demo/sentences.csv")) {
            sentences
                    .computeIfAbsent(cell(row, "question"), q -> new ArrayList<>())
                    .add(cell(row, "text"));
        }
    }

    /** A story that no other submission tells under the same title. */
    Story story(Place place) {
        while (true) {
            var service = pick(services);
            var name = cell(pick(names), "first") + " " + cell(pick(names), "second");
            var unit = cell(service, place.kind().isRegional() ? "unit_region" : "unit_central");
            if (place.name().equals(DemoPlaces.HOME) && !unit.equals(DemoPlaces.HOME_UNIT)) {
                continue;
            }
            var words = words(name, service, unit, place);
            var title = sentenceCase(fill(pick(titles), words));
            if (used.add(title)) {
                return new Story(title, unit, words);
            }
        }
    }

    /** An answer to each question that the tables know, by its code. */
    Map<String, String> answers(Story story) {
        var answers = new LinkedHashMap<String, String>();
        sentences.forEach((question, all) -> answers.put(question, answer(all, story.words())));
        return answers;
    }

    String comment() {
        return pick(comments);
    }

    /** What is said at a step on the way. */
    static List<String> reasons(String step) throws IOException {
        return Seeds.cells("demo/reasons.csv").stream()
                .filter(row -> step.equals(row.get("step")))
                .map(row -> cell(row, "text"))
                .toList();
    }

    private String answer(List<String> all, Map<String, String> words) {
        var least = Math.min(FEWEST_SENTENCES, all.size());
        var wanted = Math.max(least, all.size() - random.nextInt(3));
        var text = new StringBuilder();
        int left = all.size();
        int open = wanted;
        for (var sentence : all) {
            if (random.nextInt(left--) < open) {
                open--;
                text.append(text.isEmpty() ? "" : " ").append(sentenceCase(fill(sentence, words)));
            }
        }
        return text.toString();
    }

    private Map<String, String> words(String name, Map<String, String> service, String unit, Place place) {
        var words = new HashMap<String, String>();
        words.put("nama", name);
        words.put("Nama", name);
        words.put("layanan", cell(service, "service"));
        words.put("Layanan", sentenceCase(cell(service, "service")));
        words.put("cara", cell(service, "means"));
        words.put("Cara", sentenceCase(cell(service, "means")));
        words.put("masalah", cell(service, "problem"));
        words.put("sasaran", cell(service, "group"));
        words.put("unit", unit + " " + place.shortName());
        words.put("Unit", unit + " " + place.shortName());
        words.put("tempat", place.inWords());
        words.put("tahun", String.valueOf(2012 + random.nextInt(3)));
        words.put("lama", 7 + random.nextInt(24) + " hari");
        words.put("baru", 1 + random.nextInt(3) + " hari");
        words.put("jumlah", "%d.%03d".formatted(1 + random.nextInt(9), random.nextInt(1000)));
        words.put("persen", String.valueOf(61 + random.nextInt(36)));
        words.put("petugas", String.valueOf(4 + random.nextInt(20)));
        words.put("biaya", String.valueOf(25 + random.nextInt(300)));
        return words;
    }

    private static String fill(String pattern, Map<String, String> words) {
        var text = pattern;
        for (var word : words.entrySet()) {
            text = text.replace("{" + word.getKey() + "}", word.getValue());
        }
        return text;
    }

    private static String sentenceCase(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static List<String> texts(String file) throws IOException {
        return Seeds.cells(file).stream().map(row -> cell(row, "text")).toList();
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }
}
