package id.kipp.launcher.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the server's log goes: ten files of 10 MB in the data folder, or the terminal. */
final class LogSettings {
    private LogSettings() {}

    static Path write(Path file, Path logFolder, boolean verbose) throws IOException {
        var handler = verbose ? "java.util.logging.ConsoleHandler" : "java.util.logging.FileHandler";
        return Files.writeString(file, """
                handlers=%s
                .level=%s
                java.util.logging.ConsoleHandler.level=ALL
                java.util.logging.ConsoleHandler.formatter=java.util.logging.SimpleFormatter
                java.util.logging.FileHandler.pattern=%s
                java.util.logging.FileHandler.limit=10485760
                java.util.logging.FileHandler.count=10
                java.util.logging.FileHandler.append=true
                java.util.logging.FileHandler.encoding=UTF-8
                java.util.logging.FileHandler.formatter=java.util.logging.SimpleFormatter
                java.util.logging.SimpleFormatter.format=%%1$tFT%%1$tT.%%1$tL%%1$tz %%4$s %%3$s %%5$s%%6$s%%n
                id.kipp.level=INFO
                id.kipp.progress.handlers=%s
                javax.enterprise.system.tools.deployment.dol.level=SEVERE
                jakarta.enterprise.web.level=SEVERE
                javax.enterprise.system.security.ssl.level=SEVERE
                org.hibernate.validator.internal.util.Version.level=WARNING
                """.formatted(
                        handler,
                        verbose ? "INFO" : "WARNING",
                        logFolder.resolve("portal.%g.log").toString().replace("\\", "/"),
                        ProgressHandler.class.getName()));
    }
}
