package id.kipp.promises;

import id.kipp.promises.BenchShape.Result;
import id.kipp.testbed.Await;
import id.kipp.testbed.Portal;
import id.kipp.testbed.Visitor;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Measures every shape of request and writes the tables of docs/performance.md; no test of the suite: {@code mvn -Pbench}. */
class PortalBench {
    private static final String SIZES = System.getProperty("bench.submissions", "500,3200");
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 60);
    private static final int RECORDS = Integer.getInteger("bench.records", 100_000);
    private static final int AT_ONCE = 40;
    private static final Duration LOAD = Duration.ofSeconds(Integer.getInteger("bench.load.seconds", 30));
    private static final Duration RATE = Duration.ofSeconds(4);
    private static final Path PAGE = Path.of("docs/performance.md");
    private static final Pattern BUILT = Pattern.compile("holds (\\d+) innovations, brought up to date in (\\d+) ms");

    private final List<String> lines = new ArrayList<>();
    private final AtomicInteger number = new AtomicInteger();

    @Test
    void everyShapeAtEverySize() throws Exception {
        try (var portal = Portal.asShipped()) {
            var machine = new BenchMachine(portal);
            say(
                    "%s, %d processors, load %s before, Java %s, the portal as it is shipped; %d requests one after the other of each kind."
                            .formatted(
                                    LocalDate.now(ZoneOffset.UTC),
                                    Runtime.getRuntime().availableProcessors(),
                                    load(),
                                    Runtime.version().feature(),
                                    ROUNDS));
            say("");
            say("| Request | submissions | p50 ms | p95 ms | CPU ms, server | CPU ms, database | statements |");
            say("|---|---|---|---|---|---|---|");
            for (var size : SIZES.split(",")) {
                try (var edition = new BenchEdition(portal, Integer.parseInt(size.strip()))) {
                    for (var shape : shapes(portal, edition)) {
                        say(measured(shape, portal, machine).row(size.strip()));
                    }
                    rates(portal);
                    if (size.equals(SIZES.substring(SIZES.lastIndexOf(',') + 1))) {
                        memory(portal, machine, edition);
                    }
                }
            }
            index(portal, machine);
        } finally {
            write();
        }
    }

    private static Result measured(BenchShape<?> shape, Portal portal, BenchMachine machine) throws SQLException {
        return shape.measured(portal, machine, ROUNDS);
    }

    private List<BenchShape<?>> shapes(Portal portal, BenchEdition edition) throws SQLException {
        var anybody = portal.visitor();
        var upp = portal.visitor().signedInAs("upp");
        var juror = portal.visitor().signedInAs("evaluator02");
        var chair = portal.visitor().signedInAs("ketua");
        var secretary = portal.visitor().signedInAs("sekretariat");
        var slugs = portal.column("select slug from innovation order by id limit 400");
        var words = portal.column("select distinct substring_index(title, ' ', 2) from innovation limit 400");
        var draft = edition.draft();
        var card = "/penilaian/"
                + portal.value(
                        "select min(r.id) from assignment r join account a on a.id = r.juror_id"
                                + " where r.stage_id = ? and a.username = 'evaluator02'",
                        edition.scoring());
        var list = new ArrayList<BenchShape<?>>();
        list.add(get("front page, kept", anybody, () -> "/"));
        list.add(get("catalogue search, new words", anybody, () -> "/katalog?q=" + next(words)));
        list.add(get("record, not kept", anybody, () -> "/katalog/" + next(slugs)));
        list.add(get("juror's list", juror, () -> "/penilaian?tahap=" + edition.scoring()));
        list.add(get("score page", juror, () -> card));
        list.add(new BenchShape<>(
                "save a score",
                () -> juror.form(card, "scorecard:save", marks()),
                (Map<String, String> form) -> juror.post(card, form)));
        list.add(get("submission", upp, () -> "/usulan/" + draft));
        list.add(new BenchShape<>(
                "create",
                () -> upp.form("/usulan/baru?edisi=1999", "start:create", title()),
                (Map<String, String> form) -> upp.post("/usulan/baru?edisi=1999", form)));
        list.add(new BenchShape<>(
                "save general data",
                () -> upp.form(
                        "/usulan/" + draft + "/data",
                        "data:save",
                        Map.of("data:title", "Judul " + number.incrementAndGet())),
                (Map<String, String> form) -> upp.post("/usulan/" + draft + "/data", form)));
        list.add(new BenchShape<>(
                "autosave",
                () -> answer(portal, draft),
                (String body) -> upp.sendJson("/simpan-usulan/" + draft, body)));
        list.add(get("screening list", secretary, () -> "/seleksi?edisi=1999"));
        list.add(get("ranking", chair, () -> "/peringkat/" + edition.ranked()));
        return list;
    }

    private static BenchShape<String> get(String name, Visitor visitor, Callable<String> address) {
        return new BenchShape<>(
                name,
                () -> {
                    try {
                        return address.call().replace(' ', '+');
                    } catch (Exception never) {
                        throw new IllegalStateException(never);
                    }
                },
                visitor::get);
    }

    private String next(List<String> values) {
        return values.get(number.incrementAndGet() % values.size());
    }

    private Map<String, String> title() {
        return Map.of("start:title", "Percobaan nomor " + number.incrementAndGet());
    }

    private Map<String, String> marks() {
        var mark = Integer.toString(50 + number.incrementAndGet() % 45);
        return Map.of("scorecard:criteria:0:mark", mark, "scorecard:criteria:1:mark", mark);
    }

    private String answer(Portal portal, String code) throws SQLException {
        return "{\"version\":" + portal.value("select version from submission where code = ?", code)
                + ",\"answers\":{\"ringkasan\":\"Disimpan " + number.incrementAndGet() + "\"}}";
    }

    /** The front page beside a file of the theme, in the same run: requests a second of four readers. */
    private void rates(Portal portal) throws Exception {
        double file = rate(portal, "/tema/kipp.css");
        double front = rate(portal, "/");
        say("");
        say("Four readers at once, requests a second: a file of the theme %.0f, the front page %.0f (%.0f %%)."
                .formatted(file, front, 100 * front / file));
        say("");
    }

    private static double rate(Portal portal, String path) throws Exception {
        var deeds = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < 4; i++) {
            var reader = portal.visitor();
            deeds.add(() -> times(RATE, path, () -> reader.get(path)));
        }
        try (var threads = new Threads(deeds.size())) {
            return threads.run(deeds).stream().mapToInt(Integer::intValue).sum() / (double) RATE.toSeconds();
        }
    }

    private static int times(Duration during, String name, Callable<HttpResponse<String>> deed) throws Exception {
        var end = System.nanoTime() + during.toNanos();
        int done = 0;
        while (System.nanoTime() < end) {
            BenchShape.served(name, deed.call());
            done++;
        }
        return done;
    }

    /** Readers and writers at once for a while, then the most that each process ever held. */
    private void memory(Portal portal, BenchMachine machine, BenchEdition edition) throws Exception {
        var deeds = new ArrayList<Callable<Integer>>();
        var slugs = portal.column("select slug from innovation order by id limit 400");
        for (int i = 0; i < AT_ONCE; i++) {
            deeds.add(i % 4 == 0 ? writer(portal, edition, i) : reader(portal, slugs));
        }
        try (var threads = new Threads(AT_ONCE)) {
            var done = threads.run(deeds).stream().mapToInt(Integer::intValue).sum();
            var peaks = machine.peakMegabytes();
            say(
                    "Memory: %d readers and writers for %d s (%d requests) after all of the above; the most that was held: %s, together **%d MB**."
                            .formatted(
                                    AT_ONCE,
                                    LOAD.toSeconds(),
                                    done,
                                    peaks,
                                    peaks.values().stream()
                                            .mapToLong(Long::longValue)
                                            .sum()));
            say("");
        }
    }

    private Callable<Integer> reader(Portal portal, List<String> slugs) {
        var visitor = portal.visitor();
        return () -> times(LOAD, "a record", () -> visitor.get("/katalog/" + next(slugs)));
    }

    private Callable<Integer> writer(Portal portal, BenchEdition edition, int n) throws SQLException {
        var username = "evaluator%02d".formatted(2 + n / 4);
        var juror = portal.visitor().signedInAs(username);
        var cards = portal.column(
                "select r.id from assignment r join account a on a.id = r.juror_id where r.stage_id = ? and a.username = ? limit 100",
                edition.scoring(),
                username);
        return () -> times(LOAD, "a score", () -> {
            var card = "/penilaian/" + next(cards);
            return juror.post(card, juror.form(card, "scorecard:save", marks()));
        });
    }

    private void index(Portal portal, BenchMachine machine) throws Exception {
        BenchRecords.add(portal, RECORDS);
        var log = portal.data().resolve("log/portal.0.log");
        Await.until("the index holds them", Duration.ofMinutes(6), () -> built(log) >= RECORDS);
        var found = BUILT.matcher(Files.readString(log));
        String millis = "";
        while (found.find()) {
            millis = Long.parseLong(found.group(1)) >= RECORDS ? found.group(2) : millis;
        }
        say("Index: %d records read from the database and made searchable in **%.1f s**."
                .formatted(RECORDS, Long.parseLong(millis) / 1000.0));
        say("");
        var words = portal.column("select distinct substring_index(title, ' ', 2) from innovation limit 400");
        say("| Request | records | p50 ms | p95 ms | CPU ms, server | CPU ms, database | statements |");
        say("|---|---|---|---|---|---|---|");
        say(get("catalogue search, new words", portal.visitor(), () -> "/katalog?q=" + next(words))
                .measured(portal, machine, ROUNDS)
                .row(Integer.toString(RECORDS)));
        say(get("front page", portal.visitor(), () -> "/")
                .measured(portal, machine, ROUNDS)
                .row(Integer.toString(RECORDS)));
    }

    private static long built(Path log) throws IOException {
        long most = 0;
        var found = BUILT.matcher(Files.readString(log));
        while (found.find()) {
            most = Math.max(most, Long.parseLong(found.group(1)));
        }
        return most;
    }

    private static String load() throws IOException {
        return Files.readString(Path.of("/proc/loadavg")).split(" ")[0];
    }

    private void say(String line) {
        System.out.println(line);
        lines.add(line);
    }

    /** Between its two marks the page holds what was measured last. */
    private void write() throws IOException {
        var page = Files.readString(PAGE);
        var begin = "<!-- bench -->\n";
        var end = "<!-- end of bench -->";
        var before = page.substring(0, page.indexOf(begin) + begin.length());
        Files.writeString(PAGE, before + String.join("\n", lines).strip() + "\n" + page.substring(page.indexOf(end)));
        System.out.println(Arrays.asList(PAGE.toAbsolutePath(), "written"));
    }
}
