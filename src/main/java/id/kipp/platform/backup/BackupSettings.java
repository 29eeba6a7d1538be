package id.kipp.platform.backup;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Where the launcher says that database, data folder and MariaDB's own programs are. */
final class BackupSettings {
    private final String url = System.getProperty("kipp.db.url", "");
    private final String user = System.getProperty("kipp.db.user", "");
    private final String password = System.getProperty("kipp.db.password", "");
    private final Path data = Path.of(System.getProperty("kipp.data", ""));

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    DatabasePrograms programs() {
        return new DatabasePrograms(Path.of(System.getProperty("kipp.db.programs", "")), url, user, password);
    }

    Path data() {
        return data;
    }

    Path documents() {
        return data.resolve(BackupFolder.DOCUMENTS);
    }

    /** The key that opens second factors, unless it is given as a setting. */
    Path secretKey() {
        return data.resolve(StoredBackup.SECRET_KEY);
    }
}
