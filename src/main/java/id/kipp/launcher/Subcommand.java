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
    CHECK("check", true, "id.kipp.document.check.CheckCommand", "periksa berkas lampiran", "check attached files");

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

    String className() {
        return className;
    }

    /** How a command that uses the database is called; the others say it themselves. */
    String usage() {
        return "java -jar kipp.jar [--data DIR] "
                + switch (this) {
                    case IMPORT -> "import FILE.csv…";
                    case AUDIT_VERIFY -> "audit-verify [--anchor COUNT:HASH]";
                    default -> word;
                }
                + "\n" + help();
    }

    String help() {
        return "  %-16s %s / %s".formatted(word, indonesian, english);
    }
}
