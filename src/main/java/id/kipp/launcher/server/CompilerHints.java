package id.kipp.launcher.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Keeps the optimising compiler of the JVM away from what runs only while the server starts. Left alone it compiles, and
 * compiles again, how classes are found and scanned, and takes more of two cores than the start itself; the faster
 * compiler does that code, and the optimising one begins later, on what is still called when readers have come.
 */
final class CompilerHints {
    /** Finding classes, scanning them, wiring the server's own parts, reading descriptors. */
    private static final List<String> ONLY_AT_START = List.of(
            "jdk/internal/loader/*.*",
            "jdk/internal/org/objectweb/asm/*.*",
            "org/objectweb/asm/*.*",
            "org/glassfish/hk2/*.*",
            "org/jvnet/hk2/*.*",
            "org/jboss/weld/resolution/*.*",
            "org/jboss/classfilewriter/*.*",
            "org/glassfish/web/loader/*.*",
            "org/glassfish/web/deployment/*.*",
            "com/sun/enterprise/*.*",
            "com/sun/org/apache/xerces/*.*",
            "com/sun/crypto/provider/PBKDF2KeyImpl.*");

    /** Ten times the JVM's own numbers of calls before a method is optimised. */
    private static final List<String> LATER = List.of(
            "-XX:Tier4InvocationThreshold=50000",
            "-XX:Tier4MinInvocationThreshold=6000",
            "-XX:Tier4CompileThreshold=150000",
            "-XX:Tier4BackEdgeThreshold=400000");

    private CompilerHints() {}

    static List<String> options(Path file) throws IOException {
        var methods = ONLY_AT_START.stream().map(each -> '"' + each + '"').collect(Collectors.joining(", "));
        Files.writeString(file, "[{match: [" + methods + "], c2: {Exclude: true}}]\n");
        var options = new ArrayList<>(LATER);
        options.add("-XX:+UnlockDiagnosticVMOptions");
        options.add("-XX:CompilerDirectivesFile=" + file);
        return options;
    }
}
