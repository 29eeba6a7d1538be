package id.kipp.audit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChainTest {
    private record Stored(AuditEntry entry, String previous, String hash) {}

    private final List<Stored> trail = new ArrayList<>();

    @BeforeEach
    void threeRows() {
        var previous = Chain.BEGINNING;
        for (int number = 1; number <= 3; number++) {
            var entry = entry(number, "sekretariat");
            var hash = Chain.hash(previous, entry);
            trail.add(new Stored(entry, previous, hash));
            previous = hash;
        }
    }

    @Test
    void aTrailAsItWasWrittenIsWhole() {
        assertThat(findings(3, trail.get(2).hash())).isEmpty();
    }

    @Test
    void anAlteredRowIsFound() {
        var row = trail.get(1);
        trail.set(1, new Stored(entry(2, "orang lain"), row.previous(), row.hash()));

        assertThat(findings(3, trail.get(2).hash())).containsExactly("row 2 was altered");
    }

    @Test
    void aRowRewrittenWithItsHashBreaksTheNext() {
        var forged = entry(2, "orang lain");
        trail.set(
                1,
                new Stored(forged, trail.get(0).hash(), Chain.hash(trail.get(0).hash(), forged)));

        assertThat(findings(3, trail.get(2).hash())).containsExactly("row 3 does not follow the row before it");
    }

    @Test
    void aDeletedRowIsMissed() {
        trail.remove(1);

        assertThat(findings(3, trail.get(1).hash())).contains("row 2 is missing");
    }

    @Test
    void aTrailCutOffAtItsEndIsFound() {
        var last = trail.remove(2);

        assertThat(findings(3, last.hash())).containsExactly("the trail ends at row 2, but 3 rows were written");
    }

    @Test
    void aTrailRewrittenWholeDoesNotEndAsItDid() {
        var honest = trail.get(2).hash();
        trail.clear();
        var previous = Chain.BEGINNING;
        for (int number = 1; number <= 3; number++) {
            var entry = entry(number, "orang lain");
            var hash = Chain.hash(previous, entry);
            trail.add(new Stored(entry, previous, hash));
            previous = hash;
        }

        assertThat(findings(3, honest)).hasSize(1);
    }

    @Test
    void movingAWordFromOnePartToTheNextChangesTheHash() {
        var at = Instant.EPOCH;

        assertThat(Chain.hash(Chain.BEGINNING, new AuditEntry(1, at, 1, "ab", "c", "s", "{}")))
                .isNotEqualTo(Chain.hash(Chain.BEGINNING, new AuditEntry(1, at, 1, "a", "bc", "s", "{}")));
    }

    @Test
    void factsAreWrittenInOneWayOnly() {
        var facts = new TreeMap<String, String>();
        facts.put("b", "baris\nbaru");
        facts.put("a", "\"kutip\" \\ miring");

        assertThat(CanonicalJson.text(facts))
                .isEqualTo("{\"a\":\"\\\"kutip\\\" \\\\ miring\",\"b\":\"baris\\u000abaru\"}");
        assertThat(CanonicalJson.text(new TreeMap<>())).isEqualTo("{}");
    }

    private List<String> findings(long tailNumber, String tailHash) {
        var chain = new Chain();
        var findings = new ArrayList<String>();
        trail.forEach(
                row -> chain.follow(row.entry(), row.previous(), row.hash()).ifPresent(findings::add));
        chain.end(tailNumber, tailHash).ifPresent(findings::add);
        return findings;
    }

    private static AuditEntry entry(long number, String actor) {
        return new AuditEntry(
                number, Instant.parse("2016-04-15T16:58:41Z"), 7, actor, "submission.forwarded", "submission:1", "{}");
    }
}
