package id.kipp.laws;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What MariaDB and MySQL 8.4 do not both take, as far as our SQL could meet it (MySQL 8.4 Reference Manual 11.3, 13.6, 15.1;
 * MariaDB's Knowledge Base, Incompatibilities and Feature Differences).
 */
final class SqlDialect {
    /** Reserved by MySQL 8.4 and free in MariaDB: as a name of ours they would stop a migration there only. */
    private static final Set<String> RESERVED_BY_MYSQL = Set.of(
            "cube",
            "cume_dist",
            "dense_rank",
            "empty",
            "first_value",
            "function",
            "generated",
            "get",
            "grouping",
            "groups",
            "io_after_gtids",
            "io_before_gtids",
            "json_table",
            "lag",
            "last_value",
            "lateral",
            "lead",
            "manual",
            "nth_value",
            "ntile",
            "of",
            "optimizer_costs",
            "parallel",
            "percent_rank",
            "qualify",
            "rank",
            "row",
            "row_number",
            "rows",
            "stored",
            "system",
            "tablesample",
            "virtual");

    private static final Map<String, Pattern> REFUSED = refused();

    private static final Pattern TEXT = Pattern.compile("'(?:[^']|'')*'");
    private static final Pattern COMMENT = Pattern.compile("--[^\n]*|/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("(?<![`\\w.])[a-z_]\\w*(?![`\\w])");
    /** A table of groups made by the way: both servers read it whole before they change anything. */
    private static final Pattern GROUPED = Pattern.compile(
            "\\bjoin\\s*\\(\\s*select\\b(?:[^()]|\\([^()]*\\))*\\bgroup\\s+by\\b(?:[^()]|\\([^()]*\\))*\\)");

    /** A window function that is called, not a name of ours. */
    private static final Pattern CALLED =
            Pattern.compile("\\b(?:row_number|rank|dense_rank|percent_rank|cume_dist)\\s*\\(\\s*\\)\\s*over\\b");

    private static final Pattern CHANGED = Pattern.compile("^(?:delete\\s+from|update)\\s+(\\w+)(.*)", Pattern.DOTALL);

    private SqlDialect() {}

    private static Map<String, Pattern> refused() {
        var refused = new TreeMap<String, Pattern>();
        refuse(refused, "MySQL has no RETURNING", "\\breturning\\b");
        refuse(
                refused,
                "MySQL has no such type",
                "\\s(?:uuid|inet4|inet6|xmltype|vector)\\s*(?:,|\\)|not|null|default)");
        refuse(refused, "MySQL has no sequences", "\\bsequence\\b|\\bnextval\\s*\\(|\\bnext\\s+value\\s+for\\b");
        refuse(refused, "MySQL replaces views only", "\\bcreate\\s+or\\s+replace\\s+(?!view|definer|algorithm)");
        refuse(
                refused,
                "MySQL alters without IF [NOT] EXISTS",
                "\\b(?:add|drop|modify|change)\\s+(?:column\\s+|index\\s+|key\\s+|constraint\\s+)?if\\b");
        refuse(refused, "MySQL makes indexes without IF NOT EXISTS", "\\bcreate\\s+(?:unique\\s+)?index\\s+if\\b");
        refuse(refused, "MySQL has no history of rows", "\\bsystem\\s+versioning\\b|\\bperiod\\s+for\\b");
        refuse(refused, "MySQL has no such engine", "\\bengine\\s*=\\s*(?!innodb)\\w+");
        refuse(refused, "MySQL has no such collation", "\\buca1400_\\w+|\\w+_nopad_\\w+");
        refuse(
                refused,
                "MySQL has no such function",
                "\\b(?:nvl2?|json_detailed|json_loose|sformat|to_char|chr)\\s*\\(");
        refuse(
                refused,
                "MySQL gives texts no default but an expression in brackets",
                "\\b(?:tiny|medium|long)?(?:text|blob)\\s+(?:not\\s+null\\s+)?default\\s+(?!\\()(?!null)");
        refuse(
                refused,
                "MySQL wants an expression as default in brackets",
                "\\bdefault\\s+(?!current_timestamp|now|localtime)\\w+\\s*\\(");
        refuse(
                refused,
                "MySQL wants the default as exact as its column",
                "\\bdatetime\\(6\\)[^,]*\\bdefault\\s+(?:current_timestamp|now)(?!\\s*\\(\\s*6)");
        refuse(
                refused,
                "MySQL 8.4 wants foreign keys on whole unique keys",
                "\\breferences\\s+(?!region\\s*\\(code\\))\\w+\\s*\\((?!id\\))");
        refuse(refused, "MariaDB spells it LOCK IN SHARE MODE", "\\bfor\\s+share\\b");
        refuse(refused, "MariaDB has no alias for the new row", "\\)\\s*as\\s+\\w+\\s+on\\s+duplicate\\b");
        refuse(refused, "MariaDB has no indexes on expressions", "\\b(?:key|index)\\s+\\w+\\s*\\(\\s*\\(");
        refuse(refused, "MariaDB has no such operator", "->>?|\\bmember\\s+of\\b");
        refuse(refused, "MariaDB has no such function", "\\b(?:any_value|bin_to_uuid|uuid_to_bin|json_table_v)\\s*\\(");
        refuse(refused, "MariaDB has no such collation", "\\butf8mb4_0900_\\w+");
        refuse(refused, "JSON is a text in MariaDB and a type in MySQL", "\\sjson\\s*(?:,|\\)|not|null)");
        return refused;
    }

    private static void refuse(Map<String, Pattern> refused, String why, String pattern) {
        refused.put(why, Pattern.compile(pattern));
    }

    /** Why one of the two would not take these statements; empty when both do. */
    static List<String> faults(String script) {
        var faults = new ArrayList<String>();
        var plain = TEXT.matcher(COMMENT.matcher(script).replaceAll(" ")).replaceAll("''");
        for (var statement : plain.toLowerCase(Locale.ROOT).split(";")) {
            var sql = statement.strip();
            REFUSED.forEach((why, pattern) -> {
                var found = pattern.matcher(sql);
                if (found.find()) {
                    faults.add(why + ": " + found.group().strip());
                }
            });
            WORD.matcher(CALLED.matcher(sql).replaceAll(" "))
                    .results()
                    .map(word -> word.group())
                    .filter(RESERVED_BY_MYSQL::contains)
                    .forEach(word -> faults.add("reserved by MySQL 8.4: " + word));
            readsWhatItChanges(sql, faults);
        }
        return faults;
    }

    private static void readsWhatItChanges(String sql, List<String> faults) {
        var changed = CHANGED.matcher(GROUPED.matcher(sql).replaceAll(" "));
        if (changed.find()
                && Pattern.compile("\\b(?:from|join)\\s+" + changed.group(1) + "\\b")
                        .matcher(changed.group(2))
                        .find()) {
            faults.add("MySQL does not read in a subquery what the statement changes: " + changed.group(1));
        }
    }
}
