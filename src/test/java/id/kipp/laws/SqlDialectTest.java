package id.kipp.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One SQL that MariaDB, on which everything is tested, and MySQL 8.4, which production may have, both take. */
class SqlDialectTest {
    private static final Pattern CONSTRAINT = Pattern.compile("\\bconstraint\\s+(\\w+)");
    private static final String STRING = "\"(?:[^\"\\\\]|\\\\.)*\"";
    private static final Pattern STRINGS = Pattern.compile(STRING + "(?:\\s*\\+\\s*" + STRING + ")*");
    private static final Pattern STATEMENT =
            Pattern.compile("^\\s*(?:select|insert|update|delete|replace|with|create|alter|drop)\\s.*", Pattern.DOTALL);
    /** In the language of entities, whose names begin with a capital. */
    private static final Pattern OF_ENTITIES = Pattern.compile("\\b(?:from|update|join)\\s+[A-Z]|\\bselect\\s+new\\s");

    @Test
    void everyMigrationIsTakenByBoth() {
        var faults = new TreeMap<String, List<String>>();
        Sources.files(Sources.MIGRATIONS)
                .forEach(file -> faults.put(file.getFileName().toString(), SqlDialect.faults(Sources.read(file))));
        assertThat(faults).hasSizeGreaterThan(10);
        assertThat(wrong(faults)).isEmpty();
    }

    /** MySQL wants the names of foreign keys and of checks once in a whole schema. */
    @Test
    void everyConstraintHasANameOfItsOwn() {
        var names = Sources.files(Sources.MIGRATIONS).stream()
                .flatMap(file -> CONSTRAINT.matcher(Sources.read(file)).results())
                .map(found -> found.group(1))
                .toList();
        assertThat(names).hasSizeGreaterThan(30).doesNotHaveDuplicates();
    }

    /** The launcher's statements are for its own MariaDB alone. */
    @Test
    void everyStatementInTheCodeIsTakenByBoth() {
        var faults = new TreeMap<String, List<String>>();
        Sources.files(Sources.CODE).stream()
                .filter(file -> file.toString().endsWith(".java") && !file.startsWith(Sources.CODE.resolve("launcher")))
                .flatMap(file -> statements(Sources.read(file)))
                .forEach(sql -> faults.put(sql, SqlDialect.faults(sql)));
        assertThat(faults).hasSizeGreaterThan(80);
        assertThat(wrong(faults)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into a (b) values (1) returning id",
                "create table a (id uuid not null)",
                "create sequence s",
                "create or replace table a (id int)",
                "alter table a add column if not exists b int",
                "create index if not exists i on a (b)",
                "create table a (id int) engine=Aria",
                "select nvl(b, 1) from a",
                "create table a (b mediumtext not null default '')",
                "create table a (b char(36) default uuid())",
                "create table a (b datetime(6) not null default current_timestamp)",
                "create table a (constraint c foreign key (b) references d (code))",
                "select id from a where id = ? for share",
                "insert into a (b) values (1) as n on duplicate key update b = n.b",
                "create table a (b int, key k ((lower(b))))",
                "select b->>'$.c' from a",
                "create table a (b varchar(9) collate utf8mb4_0900_ai_ci)",
                "create table a (b json not null)",
                "create table a (rank int)",
                "select id, lead from a",
                "delete from a where id in (select x.id from a x)",
                "update a set b = 1 where id in (select c.id from d c join a on a.id = c.id)"
            })
    void whatOneOfThemRefusesIsFound(String sql) {
        assertThat(SqlDialect.faults(sql)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select id from a where id = ? lock in share mode",
                "select id from a order by id limit 1 for update skip locked",
                "insert into a (b) values (1) on duplicate key update b = b + 1",
                "create table a (id bigint not null auto_increment primary key, at datetime(6) not null, position int)",
                "create table a (b mediumtext null, constraint c foreign key (b) references d (id))",
                "insert into a (b) values ('the rank of a lead; returning')",
                "update a set b = 1 where id in (select c.a_id from c)",
                "update a join (select b, min(id) as c from a group by b having count(*) > 1) d on d.b = a.b set a.b = 1",
                "select row_number() over (partition by b order by c) as place from a",
                "-- groups of rows\nselect 1"
            })
    void whatBothTakeIsLeftAlone(String sql) {
        assertThat(SqlDialect.faults(sql)).isEmpty();
    }

    private static Map<String, List<String>> wrong(Map<String, List<String>> faults) {
        faults.values().removeIf(List::isEmpty);
        return faults;
    }

    private static Stream<String> statements(String source) {
        return STRINGS.matcher(source)
                .results()
                .map(found -> joined(found.group()))
                .filter(text -> STATEMENT.matcher(text).matches())
                .filter(text -> !OF_ENTITIES.matcher(text).find());
    }

    private static String joined(String literals) {
        return Pattern.compile(STRING)
                .matcher(literals)
                .results()
                .map(literal -> literal.group().substring(1, literal.group().length() - 1))
                .collect(Collectors.joining());
    }
}
