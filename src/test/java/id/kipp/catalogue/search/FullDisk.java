package id.kipp.catalogue.search;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;

/** A folder on a disk that can be filled and emptied. */
final class FullDisk extends FilterDirectory {
    private boolean full;
    private boolean unsynced;

    FullDisk(Directory folder) {
        super(folder);
    }

    /** Nothing can be written any more. */
    void fill() {
        full = true;
    }

    /** Files can be written, and are refused when they are to be kept. */
    void refuseToSync() {
        unsynced = true;
    }

    void makeRoom() {
        full = false;
        unsynced = false;
    }

    @Override
    public IndexOutput createOutput(String name, IOContext context) throws IOException {
        refuseIf(full);
        return super.createOutput(name, context);
    }

    @Override
    public void sync(Collection<String> names) throws IOException {
        refuseIf(full || unsynced);
        super.sync(names);
    }

    /** It is opened again, as a folder is. */
    @Override
    public void close() {}

    private static void refuseIf(boolean full) throws IOException {
        if (full) {
            throw new IOException("No space left on device");
        }
    }
}
