package id.kipp.catalogue.similar;

import id.kipp.catalogue.CatalogueQuery;
import id.kipp.catalogue.CatalogueService;
import id.kipp.catalogue.InnovationRow;
import id.kipp.kernel.access.Internal;
import id.kipp.submission.preflight.PastWinners;
import id.kipp.submission.preflight.rules.LikenessRules.Winner;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;

/** Finds the winners of the catalogue whose titles have most words in common with a new one. */
@ApplicationScoped
public class WinnersByTitle implements PastWinners {
    private static final int MOST = 10;

    private final CatalogueService catalogue;

    @Inject
    public WinnersByTitle(CatalogueService catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    @Internal("submission.preflight.PreflightService; what it tells stands in the public catalogue")
    public List<Winner> titledLike(String title) {
        return catalogue.search(CatalogueQuery.all(MOST).with(title)).page().items().stream()
                .filter(innovation -> innovation.isWinner() && !innovation.sample())
                .map(WinnersByTitle::winner)
                .toList();
    }

    private static Winner winner(InnovationRow innovation) {
        return new Winner(
                innovation.address(),
                innovation.title(),
                innovation.institution(),
                Objects.toString(innovation.level(), ""),
                innovation.year() == null ? 0 : innovation.year());
    }
}
