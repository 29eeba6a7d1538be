package id.kipp.launcher;

import java.util.Arrays;
import java.util.Optional;

/** The commands beside running the portal, each a class with {@code int run(List, PrintStream, PrintStream)}. */
enum Subcommand {
    ANALYSE("analyse", false, "id.kipp.judging.command.AnalyseCommand", "analisis nilai dari berkas", "analyse scores"),
    ASSIGN("assign", false, "id.kipp.judging.command.AssignCommand", "bagi tugas penilai", "assign evaluators"),
    SIMULATE("simulate", false, "id.kipp.judging.command.SimulateCommand", "simulasi penilaian", "simulate judging"),
    IMPORT("import", true, "id.kipp.platform.seed.ImportCommand", "muat berkas CSV", "load CSV files"),
    AUDIT_VERIFY("audit-verify", true, "id.kipp.audit.VerifyCommand", "periksa jejak audit", "verify the audit trail"),
    CHECK(
            "check",
            true,
            "id.kipp.platform.check.CheckCommand",
            "periksa semua yang disimpan",
            "check all that is kept"),
    BACKUP("backup", true, "id.kipp.platform.backup.BackupCommand", "cadangkan semuanya", "back everything up"),
    RESTORE("restore", true, "id.kipp.platform.backup.RestoreCommand", "pulihkan cadangan", "restore a backup"),
    BACKUP_KEY(
            "backup-key",
            false,
            "id.kipp.platform.backup.KeyCommand",
            "buat kunci cadangan yang disandikan",
            "make a key for encrypted backups");

    private final String word;
    private final boolean needsDatabase;
    private final String className;
    private final String indonesian;
    private final String english;

    Subcommand(String word, boolean needsDatabase, String className, String indonesian, String english) {
        this.word = word;
        this.needsDatabase = needsDatabase;
        this.className = className;
        this.indonesian = indonesian;
        this.english = english;
    }

    static Optional<Subcommand> named(String word) {
        return Arrays.stream(values())
                .filter(command -> command.word.equals(word))
                .findFirst();
    }

    boolean needsDatabase() {
        return needsDatabase;
    }

    /** Whether it runs the programs that come with the embedded database. */
    boolean needsDatabasePrograms() {
        return this == BACKUP || this == RESTORE;
    }

    String className() {
        return className;
    }

    /** How a command that uses the database is called; the others say it themselves. */
    String usage() {
        return "java -jar kipp.jar [--data DIR] "
                + switch (this) {
                    case IMPORT -> "import FILE.csv…";
                    case AUDIT_VERIFY -> "audit-verify [--anchor COUNT:HASH]";
                    case BACKUP -> "backup TO [--recipient age1…]… [--keep COUNT]";
                    case RESTORE -> "restore FROM [--identity FILE]";
                    default -> word;
                }
                + "\n" + help();
    }

    String help() {
        return "  %-16s %s / %s".formatted(word, indonesian, english);
    }
}
