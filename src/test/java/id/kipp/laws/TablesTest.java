package id.kipp.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Native SQL speaks of the module's own tables only: others are asked through their services. */
class TablesTest {

    /** They fill and empty the whole house at once, before anybody uses it: whole years in seconds, which services could not. */
    private static final Set<String> OF_ALL_MODULES = Set.of("platform/demo/", "platform/seed/");

    @Test
    void everyTableHasAModule() {
        var created = Sources.files(Sources.MIGRATIONS).stream()
                .flatMap(file -> Tables.created(Sources.read(file)).stream())
                .toList();

        assertThat(created).hasSizeGreaterThan(30);
        assertThat(Tables.modules().keySet()).containsExactlyInAnyOrderElementsOf(created);
    }

    @Test
    void aMigrationMakesTablesOfTheModuleThatItIsNamedAfter() {
        assertThat(Sources.files(Sources.MIGRATIONS)).allSatisfy(file -> {
            var module = file.getFileName().toString().split("__")[1].split("_")[0];
            assertThat(Tables.foreign(module, Tables.created(Sources.read(file))))
                    .as(file.toString())
                    .isEmpty();
        });
    }

    @Test
    void everySourceNamesItsModulesTablesOnly() {
        var foreign = new TreeMap<String, Set<String>>();
        var asking = 0;
        for (var file : Sources.files(Sources.CODE)) {
            var source = Sources.CODE.relativize(file).toString();
            var named = Tables.named(Sources.strings(Sources.read(file)));
            asking += named.isEmpty() ? 0 : 1;
            var others = Tables.foreign(source.split("/")[0], named);
            if (!others.isEmpty() && OF_ALL_MODULES.stream().noneMatch(source::startsWith)) {
                foreign.put(source, others);
            }
        }
        assertThat(asking).isGreaterThan(15);
        assertThat(foreign).isEmpty();
    }

    @Test
    void theTablesOfAStatementAreFound() {
        assertThat(Tables.named(Stream.of(
                        "select a.id, s.state from account a, submission as s join stage t on t.id = s.x where 1",
                        "insert into score (id) values (?)",
                        "update document set id = 1",
                        "delete from receipt where id in (select 1 from plenary)",
                        " left join edition e on e.id = 1",
                        "select g from Gate g where g.stage = :answer, question")))
                .containsExactly(
                        "account", "document", "edition", "plenary", "receipt", "score", "stage", "submission");
    }

    @Test
    void aTableThatIsGoneAtTheEndIsNotMade() {
        assertThat(Tables.created("create table kept (id int); create table passing (id int); drop table passing;"))
                .containsExactly("kept");
    }

    @Test
    void whatIsAnothersIsFound() {
        assertThat(Tables.foreign("judging", Set.of("score", "submission"))).containsExactly("submission");
        assertThat(Tables.foreign("judging", Set.of("of_nobody"))).containsExactly("of_nobody");
    }
}
