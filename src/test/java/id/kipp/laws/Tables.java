package id.kipp.laws;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which module a table belongs to, and which tables a source speaks of in SQL. */
final class Tables {
    private static final Map<String, List<String>> OF_MODULES = Map.ofEntries(
            Map.entry("institution", List.of("region", "institution", "service_unit", "index_value", "statistic")),
            Map.entry(
                    "account",
                    List.of(
                            "account",
                            "account_role",
                            "first_code",
                            "invitation",
                            "recovery_code",
                            "second_factor",
                            "sign_in",
                            "sign_in_attempt")),
            Map.entry("document", List.of("document")),
            Map.entry(
                    "competition",
                    List.of(
                            "edition",
                            "edition_group",
                            "category",
                            "question",
                            "stage",
                            "criterion",
                            "gate",
                            "terms_version")),
            Map.entry(
                    "submission",
                    List.of(
                            "submission",
                            "answer",
                            "attachment",
                            "submission_step",
                            "receipt",
                            "arrival",
                            "preflight_finding",
                            "preflight_mark",
                            "reminder_day")),
            Map.entry(
                    "judging",
                    List.of(
                            "assignment",
                            "assignment_bookmark",
                            "assignment_run",
                            "jury_expertise",
                            "jury_member",
                            "mark_changes",
                            "pact_signature",
                            "past_institution",
                            "score",
                            "stage_entrant",
                            "stage_snapshot")),
            Map.entry("award", List.of("plenary", "plenary_attendance", "plenary_out", "gate_pick", "decree")),
            Map.entry(
                    "catalogue",
                    List.of(
                            "innovation",
                            "innovation_award",
                            "innovation_section",
                            "catalogue_book",
                            "innovation_profile",
                            "profile_fact",
                            "profile_version",
                            "profile_pulse",
                            "replication")),
            Map.entry(
                    "replication",
                    List.of("replication_project", "replication_step", "replication_part", "replication_number")),
            Map.entry("audit", List.of("audit_event", "audit_tail")),
            Map.entry("notice", List.of("notice", "notice_choice", "notice_mail", "notice_switch", "notice_template")),
            Map.entry("platform", List.of("setting")));

    private static final Pattern CREATED = Pattern.compile("(?i)\\bcreate\\s+table\\s+`?(\\w+)");

    private static final Pattern DROPPED = Pattern.compile("(?i)\\bdrop\\s+table\\s+`?(\\w+)");

    /** After these words comes a table; after from, several may. */
    private static final Pattern NAMED = Pattern.compile(
            "\\b(?:join|into|update|table|delete\\s+from)\\s+(\\w+)|\\bfrom\\s+((?:\\w+(?:\\s+(?:as\\s+)?\\w+)?\\s*,\\s*)*\\w+)");

    private Tables() {}

    /** By table, the module whose it is. */
    static Map<String, String> modules() {
        var modules = new TreeMap<String, String>();
        OF_MODULES.forEach((module, tables) -> tables.forEach(table -> modules.put(table, module)));
        return modules;
    }

    /** The tables that a migration makes and leaves. */
    static List<String> created(String migration) {
        var dropped = DROPPED.matcher(migration)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        return CREATED.matcher(migration)
                .results()
                .map(found -> found.group(1))
                .filter(table -> !dropped.contains(table))
                .toList();
    }

    /** The tables that these texts name as SQL does. Entities of the query language begin with a capital, tables do not. */
    static Set<String> named(Stream<String> texts) {
        var known = modules().keySet();
        return texts.flatMap(text -> NAMED.matcher(text).results())
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .flatMap(names -> Stream.of(names.split("\\s*,\\s*")))
                .map(name -> name.split("\\s+")[0])
                .filter(known::contains)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those that are another module's. */
    static Set<String> foreign(String module, Collection<String> named) {
        var modules = modules();
        return named.stream()
                .filter(table -> !module.equals(modules.get(table)))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
