package id.kipp.catalogue.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import id.kipp.catalogue.CatalogueQuery;
import java.io.IOException;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever a full disk breaks, the index that was committed is there when it is opened again, and its lock is free. */
class IndexOnAFullDiskTest {
    private final FullDisk disk = new FullDisk(new ByteBuffersDirectory());
    private CatalogueIndex index;

    @BeforeEach
    void oneInnovation() throws IOException {
        index = new CatalogueIndex(disk);
        index.put(Innovations.plain(1));
        index.commit("1/x/0");
    }

    private void failsAndIsOpenedAgain() throws IOException {
        assertThatIOException().isThrownBy(() -> {
            index.put(Innovations.plain(2));
            index.commit("2/x/0");
        });
        disk.makeRoom();
        index.close();

        try (var again = new CatalogueIndex(disk)) {
            assertThat(again.isAlive()).isTrue();
            assertThat(again.version()).isEqualTo("1/x/0");
            again.put(Innovations.plain(2));
            again.commit("2/x/0");
            assertThat(again.search(CatalogueQuery.all(20)).ids()).containsExactlyInAnyOrder(1L, 2L);
        }
    }

    @Test
    void aDiskThatIsFullAtACommit() throws IOException {
        disk.fill();
        failsAndIsOpenedAgain();
        assertThat(index.isAlive()).isFalse();
    }

    @Test
    void aDiskThatTakesFilesAndDoesNotKeepThem() throws IOException {
        disk.refuseToSync();
        failsAndIsOpenedAgain();
    }

    /** Closing must not try to write once more what could not be written. */
    @Test
    void isClosedWhileTheDiskIsStillFull() throws IOException {
        index.put(Innovations.plain(2));
        disk.fill();
        index.close();
        disk.makeRoom();

        try (var again = new CatalogueIndex(disk)) {
            assertThat(again.version()).isEqualTo("1/x/0");
        }
    }
}
