package id.kipp.catalogue.overview.web;

import id.kipp.catalogue.overview.EditionBoard;
import id.kipp.catalogue.overview.OverviewService;
import id.kipp.kernel.NotFoundException;
import id.kipp.web.Requests;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The results of one year's competition, tier by tier, with the numbers that were published. */
@Named
@RequestScoped
public class EditionBoardPage {
    private final OverviewService overviews;
    private final Requests requests;
    private @Nullable EditionBoard board;

    @Inject
    public EditionBoardPage(OverviewService overviews, Requests requests) {
        this.overviews = overviews;
        this.requests = requests;
    }

    public EditionBoard getBoard() {
        var known = board;
        if (known == null) {
            known = overviews.edition(year());
            board = known;
        }
        return known;
    }

    /** The year of the address; none where it names none. */
    private Optional<Integer> year() {
        var year = requests.parameter("year").orElse("");
        if (!year.isEmpty() && !year.matches("\\d{4}")) {
            throw new NotFoundException("results of a year");
        }
        return year.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(year));
    }

    public List<PublishedNumber> getNumbers() {
        return PublishedNumber.of(getBoard().statistics());
    }
}
