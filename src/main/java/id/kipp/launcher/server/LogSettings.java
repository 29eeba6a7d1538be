package id.kipp.launcher.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the server's log goes: ten files of 10 MB in the data folder, or the terminal. */
final class LogSettings {
    private LogSettings() {}

    static Path write(Path file, Path logFolder, boolean verbose) throws IOException {
        var handler = verbose ? "java.util.logging.ConsoleHandler" : LogFile.class.getName();
        return Files.writeString(file, """
                handlers=%1$s
                .level=%2$s
                java.util.logging.ConsoleHandler.level=ALL
                java.util.logging.ConsoleHandler.formatter=java.util.logging.SimpleFormatter
                %3$s.pattern=%4$s
                %3$s.limit=10485760
                %3$s.count=10
                %3$s.append=true
                %3$s.encoding=UTF-8
                %3$s.formatter=java.util.logging.SimpleFormatter
                java.util.logging.SimpleFormatter.format=%%1$tFT%%1$tT.%%1$tL%%1$tz %%4$s %%3$s %%5$s%%6$s%%n
                id.kipp.level=INFO
                id.kipp.progress.handlers=%5$s
                javax.enterprise.system.tools.deployment.dol.level=SEVERE
                jakarta.enterprise.web.level=SEVERE
                javax.enterprise.system.security.ssl.level=SEVERE
                org.glassfish.grizzly.http.level=OFF
                org.glassfish.grizzly.http2.level=OFF
                org.hibernate.validator.internal.util.Version.level=WARNING
                """.formatted(
                        handler,
                        verbose ? "INFO" : "WARNING",
                        LogFile.class.getName(),
                        logFolder.resolve("portal.%g.log").toString().replace("\\", "/"),
                        ProgressHandler.class.getName()));
    }
}
