package id.kipp.launcher.database;

import id.kipp.launcher.LaunchException;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Properties;
import java.util.ServiceLoader;

/** Knocks at the database with the application's own driver before the server is started for nothing. */
final class Probe {
    private static final String ACCESS_DENIED = "28000";
    private static final int NO_RIGHT_TO_SCHEMA = 1044;
    private static final int NO_SUCH_SCHEMA = 1049;

    private final Path application;

    Probe(Path application) {
        this.application = application;
    }

    void check(DatabaseAddress address) throws IOException {
        try (var loader = new URLClassLoader(new URL[] {driver()}, ClassLoader.getPlatformClassLoader())) {
            var login = new Properties();
            login.setProperty("user", address.user());
            login.setProperty("password", address.password());
            knock(loader, address, login);
        }
    }

    private static void knock(ClassLoader loader, DatabaseAddress address, Properties login) {
        try (var connection = ServiceLoader.load(Driver.class, loader)
                .findFirst()
                .orElseThrow()
                .connect(address.url(), login)) {
            if (connection == null) {
                throw new LaunchException(
                        "KIPP_DB_URL harus berawalan jdbc:mysql://.", "KIPP_DB_URL must begin with jdbc:mysql://.");
            }
            if (connection.getCatalog() == null || connection.getCatalog().isEmpty()) {
                throw new LaunchException(
                        "KIPP_DB_URL harus menyebut nama basis data, misalnya jdbc:mysql://server:3306/kipp.",
                        "KIPP_DB_URL must name a database, for example jdbc:mysql://server:3306/kipp.");
            }
        } catch (SQLException refused) {
            throw refusal(refused, address);
        }
    }

    private URL driver() throws IOException {
        try (var jars = Files.newDirectoryStream(application.resolve("WEB-INF/lib"), "mysql-connector-j-*.jar")) {
            return jars.iterator().next().toUri().toURL();
        }
    }

    private static LaunchException refusal(SQLException refused, DatabaseAddress address) {
        var place = address.url().replaceFirst("\\?.*", "");
        if (ACCESS_DENIED.equals(refused.getSQLState())) {
            return new LaunchException(
                    "Basis data " + place
                            + " menolak pengguna atau kata sandi; periksa KIPP_DB_USER dan KIPP_DB_PASSWORD.",
                    "The database " + place
                            + " refused the user or password; check KIPP_DB_USER and KIPP_DB_PASSWORD.");
        }
        if (refused.getErrorCode() == NO_SUCH_SCHEMA || refused.getErrorCode() == NO_RIGHT_TO_SCHEMA) {
            return new LaunchException(
                    "Basis data " + place + " tidak ada di server itu, atau pengguna " + address.user()
                            + " tidak berhak atasnya; buat dahulu dan beri hak.",
                    "The database " + place + " does not exist on that server, or the user " + address.user()
                            + " has no right to it; make it first and grant it.");
        }
        return new LaunchException(
                "Basis data " + place + " tidak dapat dihubungi; periksa KIPP_DB_URL.",
                "The database " + place + " cannot be reached; check KIPP_DB_URL.");
    }
}
