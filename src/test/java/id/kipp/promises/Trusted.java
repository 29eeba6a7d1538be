package id.kipp.promises;

import static id.kipp.kernel.access.Permission.ANSWER_REPLICATION;
import static id.kipp.kernel.access.Permission.ASSIGN;
import static id.kipp.kernel.access.Permission.CLOSE_STAGE;
import static id.kipp.kernel.access.Permission.CURATE;
import static id.kipp.kernel.access.Permission.DECIDE;
import static id.kipp.kernel.access.Permission.DESCRIBE_INNOVATION;
import static id.kipp.kernel.access.Permission.FORWARD_SUBMISSION;
import static id.kipp.kernel.access.Permission.MANAGE_ACCOUNTS;
import static id.kipp.kernel.access.Permission.MANAGE_UNIT_ACCOUNTS;
import static id.kipp.kernel.access.Permission.PUBLISH;
import static id.kipp.kernel.access.Permission.READ_AUDIT;
import static id.kipp.kernel.access.Permission.REPLICATE;
import static id.kipp.kernel.access.Permission.RUN_EDITION;
import static id.kipp.kernel.access.Permission.SCORE;
import static id.kipp.kernel.access.Permission.SCREEN;
import static id.kipp.kernel.access.Permission.SEE_RANKING;
import static id.kipp.kernel.access.Permission.WATCH_REPLICATION;
import static id.kipp.kernel.access.Permission.WRITE_SUBMISSION;

import id.kipp.kernel.access.Permission;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The demonstration's person of each role and what that role is trusted with, written down a second time on purpose. */
final class Trusted {
    private static final Map<String, Set<Permission>> WITH = Map.of(
            "upp", Set.of(WRITE_SUBMISSION, REPLICATE, DESCRIBE_INNOVATION),
            "adminlokal",
                    Set.of(
                            FORWARD_SUBMISSION,
                            MANAGE_UNIT_ACCOUNTS,
                            REPLICATE,
                            ANSWER_REPLICATION,
                            DESCRIBE_INNOVATION),
            "evaluator", Set.of(SCORE),
            "panelis", Set.of(SCORE),
            "ketua", Set.of(SCORE, SEE_RANKING, CLOSE_STAGE, DECIDE),
            "sekretariat",
                    Set.of(
                            RUN_EDITION,
                            SCREEN,
                            ASSIGN,
                            SEE_RANKING,
                            PUBLISH,
                            MANAGE_ACCOUNTS,
                            WATCH_REPLICATION,
                            CURATE,
                            READ_AUDIT));

    private Trusted() {}

    static List<String> people() {
        return WITH.keySet().stream().sorted().toList();
    }

    static boolean isTrusted(String person, Set<Permission> doors) {
        return doors.stream().anyMatch(WITH.getOrDefault(person, Set.of())::contains);
    }

    /** Somebody whom these doors let in. */
    static String one(Set<Permission> doors) {
        return people().stream()
                .filter(person -> isTrusted(person, doors))
                .findFirst()
                .orElse("upp");
    }
}
