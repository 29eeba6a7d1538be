package id.kipp.judging.dealing.web;

import id.kipp.judging.dealing.DealingService;
import id.kipp.judging.dealing.DealingService.Loads;
import id.kipp.judging.dealing.JurorLine;
import id.kipp.kernel.desk.DeskChart;
import id.kipp.web.Requests;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the readings of a stage lie on its jurors, drawn and in figures, and how far each juror is. */
@Named
@RequestScoped
public class LoadsPage {
    private final DealingService service;

    private final long id;
    private @Nullable Loads loads;

    @Inject
    public LoadsPage(DealingService service, Requests requests) {
        this.service = service;
        this.id = requests.number("id");
    }

    public Loads getLoads() {
        if (loads == null) {
            loads = service.loads(id);
        }
        return loads;
    }

    /** Loads, fit, conflicts and links of each juror; the bar is the load against the largest. */
    public DeskChart getChart() {
        var jurors = getLoads().jurors();
        var largest =
                Math.max(1, jurors.stream().mapToLong(JurorLine::load).max().orElse(1));
        return new DeskChart(
                "judging.loads.chart",
                "judging.juror",
                List.of("judging.loads.load", "judging.loads.fit", "judging.loads.conflicts", "judging.loads.partners"),
                jurors.stream()
                        .map(juror -> DeskChart.Row.named(
                                juror.name(),
                                List.of(juror.load(), juror.fit(), juror.conflicts(), juror.partners()),
                                juror.load(),
                                largest,
                                "/benturan?tahap=" + id + "&cari=" + juror.username()))
                        .toList(),
                false,
                List.of());
    }

    /** How many readings there are, and how many of them fall to somebody who knows their category. */
    public long getReadings() {
        return getLoads().jurors().stream().mapToLong(JurorLine::load).sum();
    }

    public long getFit() {
        return getLoads().jurors().stream().mapToLong(JurorLine::fit).sum();
    }

    public long getId() {
        return id;
    }
}
