package id.kipp.promises;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.testbed.Await;
import id.kipp.testbed.Portal;
import id.kipp.testbed.Statements;
import id.kipp.testbed.Visitor;
import id.kipp.testbed.WithPortal;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A law over all addresses: what a page asks of the database, opened by somebody who may; a public page that did not change asks nothing. */
@WithPortal
class StatementsIT {
    private static final int MOST_OF_A_PAGE = 14;

    /**
     * A submission whole, with all its answers, its files and its way, and what the pre-flight said of it: for its unit, its Admin
     * Lokal and the secretariat.
     */
    private static final int MOST_OF_A_SUBMISSION = 9;

    /** Beside others that were sent, with their texts, and beside winners. */
    private static final int MOST_OF_A_CHECK = 11;

    private static final Pattern SUBMISSION = Pattern.compile("/(?:usulan|usulan-masuk|seleksi)/\\{code}.*");

    private static final int MOST_OF_A_CARD = 10;

    /** Public pages with a form begin a session and are made each time; they ask nothing of the catalogue or of an edition. */
    private static final int MOST_OF_A_PUBLIC_PAGE = 0;

    @Test
    void everyAddressKeepsToItsBudget(Portal portal) throws SQLException {
        var visitors = new HashMap<String, Visitor>();
        var counted = new TreeMap<String, Integer>();
        var over = new TreeMap<String, Integer>();
        for (var address : KnownAddress.all()) {
            var person = address.doors().isEmpty() ? "" : Trusted.one(address.doors());
            var path = DemoAddresses.of(portal, address.template(), person.isEmpty() ? "upp" : person);
            if (path.isPresent()) {
                var visitor = visitors.computeIfAbsent(
                        person,
                        name -> name.isEmpty()
                                ? portal.visitor()
                                : portal.visitor().signedInAs(name));
                if (visitor.get(path.get()).statusCode() == 200) {
                    int statements = Statements.of(portal, () -> visitor.get(path.get()));
                    counted.put(address.template(), statements);
                    if (statements > (person.isEmpty() ? MOST_OF_A_PUBLIC_PAGE : most(address.template()))) {
                        over.put(address.template(), statements);
                    }
                }
            }
        }
        System.out.println("statements by address: " + counted);
        assertThat(counted).hasSizeGreaterThan(35);
        assertThat(over).isEmpty();
    }

    private static int most(String template) {
        if (SUBMISSION.matcher(template).matches()) {
            return template.endsWith("/periksa") ? MOST_OF_A_CHECK : MOST_OF_A_SUBMISSION;
        }
        return template.equals("/penilaian/{id}") ? MOST_OF_A_CARD : MOST_OF_A_PAGE;
    }

    /** Kept pages are not shown longer than what they tell is true. */
    @Test
    void aPublicPageFollowsTheCalendarWithinSeconds(Portal portal) throws Exception {
        var reader = portal.visitor();
        var name = "Tahap berganti nama " + System.nanoTime();
        var stage =
                portal.value("select min(s.id) from stage s join edition e on e.id = s.edition_id where e.year = 2017");
        var before = portal.value("select name from stage where id = ?", stage);
        assertThat(reader.get("/").body()).doesNotContain(name);
        try {
            portal.change("update stage set name = ? where id = ?", name, stage);
            Await.until(
                    "the front page shows the new name",
                    Duration.ofSeconds(15),
                    () -> reader.get("/").body().contains(name));
        } finally {
            portal.change("update stage set name = ? where id = ?", before, stage);
        }
    }

    /** One address, two languages: each reader gets the own one. */
    @Test
    void aPublicPageIsKeptForEachLanguage(Portal portal) {
        var indonesian = portal.visitor();
        var english = portal.visitor();
        english.get("/katalog?bahasa=en");
        var first = indonesian.get("/katalog").body();
        var second = english.get("/katalog").body();
        assertThat(first)
                .contains("lang=\"id\"")
                .isEqualTo(indonesian.get("/katalog").body());
        assertThat(second)
                .contains("lang=\"en\"")
                .isNotEqualTo(first)
                .isEqualTo(english.get("/katalog").body());
    }
}
