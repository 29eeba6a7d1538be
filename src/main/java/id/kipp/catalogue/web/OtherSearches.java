package id.kipp.catalogue.web;

import id.kipp.catalogue.CatalogueQuery;
import id.kipp.catalogue.CatalogueService;
import id.kipp.catalogue.rules.Facet;
import id.kipp.institution.InstitutionDirectory;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a search may lead on to: institutions of the name, what may have been meant, one word less, the themes. */
@Named
@RequestScoped
public class OtherSearches {
    private static final int THEMES = 12;
    private static final int INSTITUTIONS = 3;

    /** Shorter words are a part of too many names. */
    private static final int SHORTEST_NAME = 4;

    /** Words or a theme with the address that looks for them. */
    public record Way(String label, String href) {}

    private final CataloguePage page;
    private final CatalogueService catalogue;
    private final InstitutionDirectory directory;
    private @Nullable List<Way> institutions;

    @Inject
    public OtherSearches(CataloguePage page, CatalogueService catalogue, InstitutionDirectory directory) {
        this.page = page;
        this.catalogue = catalogue;
        this.directory = directory;
    }

    /** The pages of the institutions that are called so. */
    public List<Way> getInstitutions() {
        var known = institutions;
        if (known == null) {
            var words = page.getQuery().text();
            known = words.length() < SHORTEST_NAME
                    ? List.of()
                    : directory.few(words, INSTITUTIONS).stream()
                            .map(institution -> new Way(institution.name(), institution.address()))
                            .toList();
            institutions = known;
        }
        return known;
    }

    /** The words with their slips corrected; at most one. */
    public List<Way> getMeant() {
        var meant = page.getAnswer().words().meant();
        return meant.isEmpty() ? List.of() : List.of(way(page.getQuery().with(meant)));
    }

    /** The words with one of them left out. */
    public List<Way> getLooser() {
        return page.getQuery().withOneWordLess().stream()
                .map(OtherSearches::way)
                .toList();
    }

    public List<Way> getThemes() {
        return catalogue.search(CatalogueQuery.all(1)).counts(Facet.THEME).stream()
                .limit(THEMES)
                .map(theme -> new Way(
                        theme.value(),
                        CatalogueQuery.only(Facet.THEME, theme.value()).href()))
                .toList();
    }

    private static Way way(CatalogueQuery query) {
        return new Way(query.text(), query.href());
    }
}
