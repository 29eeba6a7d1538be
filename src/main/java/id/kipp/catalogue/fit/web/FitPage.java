package id.kipp.catalogue.fit.web;

import id.kipp.catalogue.fit.FitAnswer;
import id.kipp.catalogue.fit.FitAspect;
import id.kipp.catalogue.fit.FitQuery;
import id.kipp.catalogue.fit.FitService;
import id.kipp.catalogue.profile.rules.CostBand;
import id.kipp.web.Requests;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a region says who it is and what it is weak in, and reads what fits it and why. */
@Named
@RequestScoped
public class FitPage {
    private final FitService service;
    private final Requests requests;
    private @Nullable FitAnswer answer;

    @Inject
    public FitPage(FitService service, Requests requests) {
        this.service = service;
        this.requests = requests;
    }

    public FitAnswer getAnswer() {
        var known = answer;
        if (known == null) {
            known = service.find(new FitQuery(getRegion(), getAspect(), CostBand.of(getMeans())));
            answer = known;
        }
        return known;
    }

    public List<FitAspect> getAspects() {
        return service.aspects();
    }

    public List<CostBand> getBands() {
        return List.of(CostBand.values());
    }

    public String getRegion() {
        return requests.parameter("daerah").orElse("");
    }

    public String getAspect() {
        return requests.parameter("aspek").orElse("");
    }

    public String getMeans() {
        return requests.parameter("anggaran").orElse("");
    }
}
