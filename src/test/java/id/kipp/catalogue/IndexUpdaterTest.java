package id.kipp.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kipp.catalogue.search.CatalogueIndex;
import id.kipp.kernel.settings.DataSettings;
import jakarta.enterprise.event.Startup;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexUpdaterTest {
    @TempDir
    private Path folder;

    private final Feed feed = new Feed();
    private IndexUpdater updater;

    @BeforeEach
    void start() {
        updater = new IndexUpdater(new CatalogueSettings(new DataSettings(folder.toString())), feed);
        updater.start(new Startup());
    }

    @AfterEach
    void stop() {
        updater.stop();
    }

    /** What a look does to the index, one after the other; nothing left means that the database does not answer. */
    private static final class Feed extends IndexingService {
        private final Deque<Look> looks = new ArrayDeque<>(List.of(index -> index.commit("1")));
        private final List<CatalogueIndex> seen = new ArrayList<>();

        Feed() {
            super(new InnovationRepository());
        }

        @Override
        boolean bringUpToDate(CatalogueIndex index) throws IOException {
            seen.add(index);
            if (looks.isEmpty()) {
                throw new IllegalStateException("no connection");
            }
            looks.remove().at(index);
            return true;
        }
    }

    private interface Look {
        void at(CatalogueIndex index) throws IOException;
    }

    @Test
    void aDeadWriterIsDroppedAndOpenedAnew() throws IOException {
        feed.looks.add(index -> {
            index.close();
            index.clear();
        });
        assertThatThrownBy(updater::follow).isInstanceOf(RuntimeException.class);
        assertThat(updater.search(CatalogueQuery.all(20))).isEmpty();

        feed.looks.add(index -> index.commit("2"));
        updater.follow();
        assertThat(updater.version()).isEqualTo("2");
        assertThat(updater.search(CatalogueQuery.all(20))).isPresent();
    }

    @Test
    void anIndexThatCouldNotBeWrittenIsOpenedAnewWithWhatWasCommitted() throws IOException {
        feed.looks.add(index -> {
            throw new IOException("No space left on device");
        });
        assertThatThrownBy(updater::follow).hasMessage("No space left on device");

        feed.looks.add(index -> assertThat(index.version()).isEqualTo("1"));
        updater.follow();
        assertThat(feed.seen.get(2)).isNotSameAs(feed.seen.get(1));
    }

    @Test
    void searchesGoOnWhileTheDatabaseIsAway() throws IOException {
        assertThatThrownBy(updater::follow).hasMessage("no connection");
        assertThat(updater.search(CatalogueQuery.all(20))).isPresent();

        feed.looks.add(index -> index.commit("2"));
        updater.follow();
        assertThat(feed.seen.get(2)).isSameAs(feed.seen.get(0));
    }
}
