package id.kipp.platform.backup;

import jakarta.json.Json;
import jakarta.json.JsonException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/**
 * What a backup consists of; written last, so that a folder with a manifest is whole.
 *
 * @param takenAt when the database was read
 * @param schema the newest migration of the database
 * @param encrypted whether its files are encrypted
 * @param database the name of the file of the database
 * @param databaseSha256 the hash of that file as it lies there
 * @param documentsSha256 the hash of the list of documents
 */
record Manifest(
        Instant takenAt,
        String schema,
        boolean encrypted,
        String database,
        String databaseSha256,
        String documentsSha256) {
    static final String FILE = "manifest.json";
    private static final int FORMAT = 1;

    void write(Path folder) throws IOException {
        ForcedFile.write(
                folder.resolve(FILE),
                Json.createObjectBuilder()
                        .add("format", FORMAT)
                        .add("takenAt", takenAt.toString())
                        .add("schema", schema)
                        .add("encrypted", encrypted)
                        .add("database", database)
                        .add("databaseSha256", databaseSha256)
                        .add("documentsSha256", documentsSha256)
                        .build()
                        .toString());
    }

    /** None where there is none that this program can read. */
    static Optional<Manifest> read(Path folder) throws IOException {
        var file = folder.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (var reader = Json.createReader(new StringReader(Files.readString(file)))) {
            var json = reader.readObject();
            if (json.getInt("format") != FORMAT) {
                return Optional.empty();
            }
            return Optional.of(new Manifest(
                    Instant.parse(json.getString("takenAt")),
                    json.getString("schema"),
                    json.getBoolean("encrypted"),
                    json.getString("database"),
                    json.getString("databaseSha256"),
                    json.getString("documentsSha256")));
        } catch (JsonException | NullPointerException | ClassCastException | DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
