package id.kipp.platform.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Runs MariaDB's own programs that write a database down and read it in again. */
final class DatabasePrograms {
    private static final Pattern ADDRESS = Pattern.compile("jdbc:mysql://([^:/,]+)(?::(\\d+))?[^/]*/([^?]+)(.*)");
    private static final String STANDARD_PORT = "3306";

    private final Path programs;
    private final List<String> server;
    private final String schema;
    private final String password;

    /**
     * @param programs the folder of the programs
     * @param url the JDBC address of the database; of several hosts the first is taken
     */
    DatabasePrograms(Path programs, String url, String user, String password) {
        var address = ADDRESS.matcher(url);
        if (!address.matches()) {
            throw new BackupException("KIPP_DB_URL tidak terbaca.", "KIPP_DB_URL cannot be read.");
        }
        this.programs = programs;
        this.schema = address.group(3);
        this.password = password;
        var port = address.group(2) == null ? STANDARD_PORT : address.group(2);
        this.server = new ArrayList<>(
                List.of("--no-defaults", "--host=" + address.group(1), "--port=" + port, "--user=" + user));
        this.server.add(encryption(address.group(4)));
        this.server.add("--default-character-set=utf8mb4");
    }

    /** The same as the driver was told of TLS. */
    private static String encryption(String parameters) {
        if (parameters.contains("sslMode=DISABLED")) {
            return "--skip-ssl";
        }
        return parameters.contains("sslMode=VERIFY_") ? "--ssl-verify-server-cert" : "--skip-ssl-verify-server-cert";
    }

    /** Writes the database down as it stands at one moment, while others go on writing. */
    void dump(OutputStream to) throws IOException {
        var process =
                start("mariadb-dump", List.of("--single-transaction", "--quick", "--hex-blob", "--no-tablespaces"));
        process.getOutputStream().close();
        process.getInputStream().transferTo(to);
        end(process, "mariadb-dump");
    }

    /** Reads what {@link #dump} wrote into an empty database. */
    void load(InputStream from) throws IOException {
        var process = start("mariadb", List.of("--batch"));
        try (var in = process.getOutputStream()) {
            from.transferTo(in);
        } catch (IOException broken) {
            // It stopped reading; why, it says itself.
            end(process, "mariadb");
            throw broken;
        }
        process.getInputStream().transferTo(OutputStream.nullOutputStream());
        end(process, "mariadb");
    }

    private Process start(String program, List<String> options) throws IOException {
        var line = new ArrayList<String>();
        line.add(programs.resolve(program).toString());
        line.addAll(server);
        line.addAll(options);
        line.add(schema);
        var builder = new ProcessBuilder(line);
        builder.environment().put("MYSQL_PWD", password);
        return builder.start();
    }

    private static void end(Process process, String program) throws IOException {
        var said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new BackupException(
                        program + " gagal: " + String.join(" ", said.lines().toList()),
                        program + " failed; the line above is what it said.");
            }
        } catch (InterruptedException interrupted) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }
}
