package id.kipp.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What kipp.jar is made of was held against the known advisories not long ago, and in the versions that it has today. */
class AdvisoriesTest {
    private static final Path LIST = Path.of("docs/security-advisories.md");
    private static final int DAYS = 90;

    private static final Pattern DAY = Pattern.compile("(?m)^Looked through: (\\d{4}-\\d\\d-\\d\\d)$");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([\\w.-]+) \\| ([\\w.-]+) \\|");
    private static final Pattern PROPERTY = Pattern.compile("<([\\w.-]+\\.version)>([^<]+)</");
    private static final Pattern PART = Pattern.compile(
            "<(dependency|artifactItem)>\\s*<groupId>[^<]+</groupId>\\s*<artifactId>([^<]+)</artifactId>\\s*"
                    + "<version>([^<]+)</version>(.*?)</\\1>",
            Pattern.DOTALL);

    @Test
    void theAdvisoriesWereLookedThroughLately() {
        assertThat(age(Sources.read(LIST), LocalDate.now(ZoneOffset.UTC)))
                .as("days since %s was renewed; \"To renew it\" in that file says how", LIST)
                .isBetween(-1L, (long) DAYS);
    }

    @Test
    void theListNamesEveryPartInItsVersion() {
        var pom = Sources.read(Path.of("pom.xml"));
        assertThat(missing(Sources.read(LIST), pom.substring(0, pom.indexOf("<profiles>"))))
                .isEmpty();
    }

    @Test
    void anOldListIsFound() {
        var list = "Looked through: 2026-08-01\n";
        assertThat(age(list, LocalDate.of(2026, 10, 30))).isEqualTo(DAYS);
        assertThat(age(list, LocalDate.of(2026, 10, 31))).isGreaterThan(DAYS);
    }

    @Test
    void aPartOfAnotherVersionIsFound() {
        var part = "<dependency><groupId>g</groupId><artifactId>%s</artifactId><version>%s</version>%s</dependency>";
        var pom = "<a.version>2</a.version>" + part.formatted("one", "${a.version}", "")
                + part.formatted("two", "5", "") + part.formatted("three", "1", "<scope>test</scope>");

        assertThat(missing("| one | 2 | none |\n| two | 5 | none |\n", pom)).isEmpty();
        assertThat(missing("| one | 1 | none |\n", pom)).containsExactly("one 2", "two 5");
    }

    private static long age(String list, LocalDate today) {
        var day = DAY.matcher(list);
        assertThat(day.find()).as("a line \"Looked through: year-month-day\"").isTrue();
        return today.toEpochDay() - LocalDate.parse(day.group(1)).toEpochDay();
    }

    /** Parts that go into kipp.jar and do not stand in the list as they are. */
    private static List<String> missing(String list, String pom) {
        var listed = ROW.matcher(list)
                .results()
                .map(row -> row.group(1) + " " + row.group(2))
                .toList();
        var versions = new TreeMap<String, String>();
        PROPERTY.matcher(pom).results().forEach(found -> versions.put(found.group(1), found.group(2)));
        var missing = new ArrayList<String>();
        PART.matcher(pom)
                .results()
                .filter(part -> !part.group(4).contains("<scope>"))
                .map(part -> part.group(2) + " " + resolved(part.group(3), versions))
                .filter(part -> !listed.contains(part))
                .forEach(missing::add);
        return missing;
    }

    private static String resolved(String version, Map<String, String> properties) {
        return version.startsWith("${")
                ? properties.getOrDefault(version.substring(2, version.length() - 1), version)
                : version;
    }
}
