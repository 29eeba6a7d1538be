package id.kipp.web.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.kipp.web.QueryString;
import id.kipp.web.text.Language;
import id.kipp.web.text.LanguageFilter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Whole public pages by language and address, for readers of whom the portal knows nothing. A page is kept while nothing that
 * public pages show has another version, and no longer than a minute, for what has no version.
 */
@ApplicationScoped
public class PublicPageCache {
    private static final long MOST_BYTES = 32L * 1024 * 1024;
    private static final Duration LONGEST = Duration.ofMinutes(1);

    /** Longer addresses are nobody's link: they are answered, but not kept. */
    private static final int LONGEST_ADDRESS = 300;

    /** Where a page stands; the version is part of it, so that an older page is never found again. */
    public record Key(String language, String address, String version) {}

    private final Instance<PublicVersion> versions;
    private final Language language;
    private final Cache<Key, CachedResponse> pages = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((Key key, CachedResponse page) ->
                    page.size() + 2 * key.address().length())
            .expireAfterWrite(LONGEST)
            .build();

    @Inject
    public PublicPageCache(@Any Instance<PublicVersion> versions, Language language) {
        this.versions = versions;
        this.language = language;
    }

    /** Where the page of this request is kept: taken before the page is made, so that a change meanwhile is not missed. */
    public Optional<Key> key(HttpServletRequest request, String address) {
        if (address.length() > LONGEST_ADDRESS
                || QueryString.parameter(request, LanguageFilter.NAME).isPresent()) {
            return Optional.empty();
        }
        return place(address);
    }

    /**
     * Where a file is kept that nothing but its path and the language decide: what stands behind the path in the address, and marks inside of it,
     * make no other file.
     */
    Optional<Key> fileKey(HttpServletRequest request) {
        var info = request.getPathInfo();
        var path = request.getServletPath() + (info == null ? "" : info);
        return path.length() > LONGEST_ADDRESS ? Optional.empty() : place(path);
    }

    private Optional<Key> place(String address) {
        var all = new TreeSet<String>();
        versions.forEach(version -> all.add(version.version()));
        return Optional.of(new Key(language.getCode(), address, all.toString()));
    }

    public Optional<CachedResponse> find(Key key) {
        return Optional.ofNullable(pages.getIfPresent(key));
    }

    public void keep(Key key, CachedResponse page) {
        pages.put(key, page);
    }
}
