package id.kipp.institution.figures;

import id.kipp.kernel.access.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Shows figures that others published, each with its source. */
@ApplicationScoped
public class PublishedFigureService {
    private static final String PUBLIC = "these figures were published with their sources";

    private final FigureRepository figures;

    @Inject
    public PublishedFigureService(FigureRepository figures) {
        this.figures = figures;
    }

    /** The values of the public service index of the institution with this official name, the newest first. */
    @PermitAll(PUBLIC)
    @Transactional
    public List<IndexValue> indexValues(String institution) {
        return figures.indexValues(institution);
    }

    /** All numbers of the competition, the newest year first; those that disagree stand beside each other. */
    @PermitAll(PUBLIC)
    @Transactional
    public List<Statistic> statistics() {
        return figures.statistics();
    }
}
