package id.kipp.platform.backup;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** A new file that only its owner may read, and that is on disk once it is closed. */
final class ForcedFile extends FilterOutputStream {
    private final FileChannel channel;

    ForcedFile(Path file) throws IOException {
        this(FileChannel.open(
                file,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))));
    }

    private ForcedFile(FileChannel channel) {
        super(Channels.newOutputStream(channel));
        this.channel = channel;
    }

    /** The bytes at once: what this class is made of would write them one by one. */
    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        out.write(bytes, from, count);
    }

    @Override
    public void close() throws IOException {
        if (channel.isOpen()) {
            channel.force(true);
        }
        super.close();
    }

    static void write(Path file, String text) throws IOException {
        try (OutputStream out = new ForcedFile(file)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
