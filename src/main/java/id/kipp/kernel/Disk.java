package id.kipp.kernel;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What must be on the disk before it is told to be kept. */
public final class Disk {
    private Disk() {}

    /** Forces the names in a folder to the disk: a file is there only when its name is. */
    public static void forceFolder(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
