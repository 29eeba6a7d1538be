package id.kipp.submission.incoming.web;

import id.kipp.submission.desk.UnitOverview;
import id.kipp.submission.desk.UnitOverviewService;
import id.kipp.submission.web.Editions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The units of the own institution: whom to ask, and how far each is. */
@Named
@RequestScoped
public class MyUnitsPage {
    private final UnitOverviewService overview;
    private final Editions editions;
    private @Nullable List<UnitOverview> units;

    @Inject
    public MyUnitsPage(UnitOverviewService overview, Editions editions) {
        this.overview = overview;
        this.editions = editions;
    }

    public List<UnitOverview> getUnits() {
        if (units == null) {
            var edition = editions.getChosen();
            units = edition == null ? List.of() : overview.units(edition.id());
        }
        return units;
    }
}
