package id.kipp.account;

import id.kipp.kernel.access.Permission;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The roles of the competition and what each is trusted with. */
public enum Role {
    /** Unit pelayanan publik: the proposing unit. */
    UPP(Permission.WRITE_SUBMISSION, Permission.REPLICATE, Permission.DESCRIBE_INNOVATION),
    /** Admin Lokal of an institution. */
    ADMIN_LOKAL(
            Permission.FORWARD_SUBMISSION,
            Permission.MANAGE_UNIT_ACCOUNTS,
            Permission.REPLICATE,
            Permission.ANSWER_REPLICATION,
            Permission.DESCRIBE_INNOVATION),
    /** Tim Sekretariat at the ministry. */
    SEKRETARIAT(
            Permission.RUN_EDITION,
            Permission.SCREEN,
            Permission.ASSIGN,
            Permission.SEE_RANKING,
            Permission.PUBLISH,
            Permission.MANAGE_ACCOUNTS,
            Permission.WATCH_REPLICATION,
            Permission.CURATE,
            Permission.READ_AUDIT),
    /** Tim Evaluasi. */
    EVALUATOR(Permission.SCORE),
    /** Tim Panel Independen. */
    PANELIS(Permission.SCORE),
    /** Chair of the panel. */
    KETUA(Permission.SCORE, Permission.SEE_RANKING, Permission.CLOSE_STAGE, Permission.DECIDE);

    private final Set<Permission> permissions;

    Role(Permission first, Permission... more) {
        this.permissions = EnumSet.of(first, more);
    }

    /** Whether it reads and scores submissions, which it may not do for the own institution. */
    boolean isOfTheJury() {
        return permissions.contains(Permission.SCORE);
    }

    /** Whether a stolen password of this role could change who wins. */
    boolean needsSecondFactor() {
        return this != UPP && this != ADMIN_LOKAL;
    }

    /** The roles that are trusted with it. */
    public static Set<Role> trustedWith(Permission permission) {
        var roles = EnumSet.noneOf(Role.class);
        for (var role : values()) {
            if (role.permissions.contains(permission)) {
                roles.add(role);
            }
        }
        return roles;
    }

    public Set<Permission> permissions() {
        return Set.copyOf(permissions);
    }

    /** The key of its name on screen. */
    public String textKey() {
        return "account.role." + name().toLowerCase(Locale.ROOT);
    }
}
