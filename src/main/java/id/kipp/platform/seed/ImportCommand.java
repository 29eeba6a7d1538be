package id.kipp.platform.seed;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/** {@code java -jar kipp.jar import FILE…}: loads a person's own files, each recognised by its columns. */
public final class ImportCommand {

    /** 0 when every row of every file was loaded, 1 otherwise. */
    public int run(List<String> files, PrintStream out, PrintStream err) throws SQLException {
        if (files.isEmpty()) {
            err.println("Sebutkan berkas CSV yang akan dimuat / name the CSV files to load: import FILE…");
            return 1;
        }
        try (var database = DriverManager.getConnection(
                System.getProperty("kipp.db.url", ""),
                System.getProperty("kipp.db.user", ""),
                System.getProperty("kipp.db.password", ""))) {
            var clean = true;
            for (var file : files) {
                clean &= load(Path.of(file), database, out, err);
            }
            return clean ? 0 : 1;
        }
    }

    private static boolean load(Path file, Connection database, PrintStream out, PrintStream err) throws SQLException {
        var name = String.valueOf(file.getFileName());
        try {
            var loaded = new SeedLoader(database, out::println).load(name, Files.readAllBytes(file));
            if (loaded.isEmpty()) {
                err.println(name + ": kolomnya bukan kolom berkas yang dikenal portal; lihat seeds/README.md.");
                return false;
            }
            var report = loaded.get();
            report.bad().forEach(err::println);
            out.println("%s: %d baris dimuat, %d ditolak"
                    .formatted(name, report.loaded(), report.bad().size()));
            return report.bad().isEmpty();
        } catch (NoSuchFileException missing) {
            err.println(file + ": berkas tidak ada.");
        } catch (IOException unreadable) {
            err.println(name + ": tidak terbaca: " + unreadable.getMessage());
        }
        return false;
    }
}
