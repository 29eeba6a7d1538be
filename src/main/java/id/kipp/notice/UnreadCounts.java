package id.kipp.notice;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.function.ToLongFunction;

/** Keeps for half a minute how many notices are unread, so that the header of every page does not ask; whoever reads sees it at once. */
@ApplicationScoped
class UnreadCounts {
    private final Cache<Reader, Long> counts = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofSeconds(30))
            .build();

    long of(Reader reader, ToLongFunction<Reader> count) {
        return counts.get(reader, count::applyAsLong);
    }

    void put(Reader reader, long count) {
        counts.put(reader, count);
    }
}
