package id.kipp.catalogue.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;

/** Opens the index where it lies; one that cannot be read is thrown away, one that cannot be kept lives in memory. */
public final class IndexFolder {
    private static final Logger LOG = Logger.getLogger(IndexFolder.class.getName());

    private IndexFolder() {}

    public static CatalogueIndex open(Path folder, SynonymFile synonyms) throws IOException {
        try {
            return new CatalogueIndex(FSDirectory.open(folder), synonyms);
        } catch (LockObtainFailedException another) {
            LOG.log(
                    Level.WARNING,
                    "another portal keeps the index in " + folder + "; this one's lives in memory",
                    another);
            return new CatalogueIndex(new ByteBuffersDirectory(), synonyms);
        } catch (IOException | RuntimeException unreadable) {
            LOG.log(Level.WARNING, "the index in " + folder + " cannot be read and is made again", unreadable);
        }
        try {
            var directory = FSDirectory.open(folder);
            empty(directory);
            return new CatalogueIndex(directory, synonyms);
        } catch (IOException | RuntimeException unusable) {
            LOG.log(Level.WARNING, "no index can be kept in " + folder + "; it lives in memory", unusable);
            return new CatalogueIndex(new ByteBuffersDirectory(), synonyms);
        }
    }

    private static void empty(Directory directory) throws IOException {
        for (var file : directory.listAll()) {
            directory.deleteFile(file);
        }
    }
}
