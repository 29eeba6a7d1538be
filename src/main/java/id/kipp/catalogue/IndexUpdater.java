package id.kipp.catalogue;

import id.kipp.catalogue.search.CatalogueIndex;
import id.kipp.catalogue.search.IndexFolder;
import id.kipp.catalogue.search.SearchHits;
import id.kipp.catalogue.search.SynonymFile;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;

/** Keeps the index: opens it at the start, lets it follow the database when the clock says so, and says when there is none to search. */
@ApplicationScoped
class IndexUpdater {
    private static final Logger LOG = Logger.getLogger(IndexUpdater.class.getName());
    private static final int AFTER_SEEDING = 50;

    private final CatalogueSettings settings;
    private final IndexingService feed;
    private final SynonymFile synonyms;

    private volatile @Nullable CatalogueIndex index;
    private volatile String version = "";
    private boolean started;
    private boolean stopped;

    @Inject
    IndexUpdater(CatalogueSettings settings, IndexingService feed) {
        this.settings = settings;
        this.feed = feed;
        this.synonyms = new SynonymFile(settings.synonymFile());
    }

    void start(@Observes @Priority(AFTER_SEEDING) Startup event) {
        begin();
        try {
            follow();
        } catch (IOException | RuntimeException failure) {
            LOG.log(
                    Level.WARNING,
                    "the index could not follow the database at the start; its timer tries again",
                    failure);
        }
    }

    /** The clock may look before the tables are made; there is nothing to follow then. */
    private synchronized void begin() {
        started = true;
    }

    /** None when the index is lost: the caller looks in the database then. */
    Optional<SearchHits> search(CatalogueQuery query) {
        return ask(current -> current.search(query));
    }

    /** Titles that answer what is being typed; none when the index is lost. */
    List<String> suggest(String text, int most) {
        return ask(current -> current.suggest(text, most)).orElse(List.of());
    }

    private interface Question<T> {
        T of(CatalogueIndex current) throws IOException;
    }

    private <T> Optional<T> ask(Question<T> question) {
        var current = index;
        if (current == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(question.of(current));
        } catch (IOException | AlreadyClosedException lost) {
            LOG.log(Level.WARNING, "the index does not answer", lost);
            drop(current);
            return Optional.empty();
        }
    }

    /** Changes whenever the catalogue that can be searched does. */
    String version() {
        return version + synonyms.version();
    }

    /** A failure is the timer's to tell; until a later look succeeds, searches go on with what there is, or in the database. */
    synchronized void follow() throws IOException {
        if (!started || stopped) {
            return;
        }
        var current = index;
        if (current == null) {
            current = IndexFolder.open(settings.indexFolder(), synonyms);
        }
        try {
            var begun = System.nanoTime();
            if (feed.bringUpToDate(current)) {
                LOG.log(Level.INFO, "the index holds {0} innovations, brought up to date in {1} ms", new Object[] {
                    Integer.toString(current.size()), Long.toString((System.nanoTime() - begun) / 1_000_000)
                });
            }
            index = current;
            version = current.version();
        } catch (IOException unwritten) {
            // Lucene may take for kept what the disk did not take: only what was committed counts.
            drop(current);
            throw unwritten;
        } catch (RuntimeException failure) {
            // An index that never caught up is opened anew as well, whatever was wrong.
            if (index == null || !current.isAlive()) {
                drop(current);
            }
            throw failure;
        }
    }

    private synchronized void drop(CatalogueIndex lost) {
        // Another search may have dropped it before, and a new one stand in its place.
        if (index == lost) {
            index = null;
        }
        try {
            lost.close();
        } catch (IOException | RuntimeException alreadyGone) {
            LOG.log(Level.FINE, "the lost index could not be closed", alreadyGone);
        }
    }

    @PreDestroy
    synchronized void stop() {
        stopped = true;
        var current = index;
        if (current != null) {
            drop(current);
        }
    }
}
