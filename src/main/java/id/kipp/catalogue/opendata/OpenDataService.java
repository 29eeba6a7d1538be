package id.kipp.catalogue.opendata;

import id.kipp.catalogue.CatalogueService;
import id.kipp.catalogue.InnovationRow;
import id.kipp.institution.InstitutionDirectory;
import id.kipp.institution.InstitutionView;
import id.kipp.kernel.NotFoundException;
import id.kipp.kernel.access.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Hands out everything public in parts, so that no list is in memory as a whole. */
@ApplicationScoped
public class OpenDataService {
    private static final String PUBLIC = "a row of the catalogue exists only when it is public";

    /** A part of the map of the site; its format takes 50,000 at most. */
    private static final int PART = 10_000;

    private final OpenDataRepository keys;
    private final CatalogueService catalogue;
    private final InstitutionDirectory institutions;

    @Inject
    public OpenDataService(OpenDataRepository keys, CatalogueService catalogue, InstitutionDirectory institutions) {
        this.keys = keys;
        this.catalogue = catalogue;
        this.institutions = institutions;
    }

    /** The next records behind this one, in the order in which they came. */
    @PermitAll(PUBLIC)
    @Transactional
    public List<InnovationRow> after(long id, int most) {
        return catalogue.rows(keys.after(id, most));
    }

    /** The records that were published last, demonstrations left out. */
    @PermitAll(PUBLIC)
    @Transactional
    public List<InnovationRow> newest(int most) {
        return catalogue.rows(keys.newest(most));
    }

    /** In how many parts all records come, demonstrations left out. */
    @PermitAll(PUBLIC)
    @Transactional
    public int parts() {
        return keys.partEnds(PART).size() + 1;
    }

    /** A part of all records, demonstrations left out; the first is 1. */
    @PermitAll(PUBLIC)
    @Transactional
    public List<InnovationRow> part(int number) {
        var begins = new ArrayList<>(List.of(0L));
        begins.addAll(keys.partEnds(PART));
        if (number < 1 || number > begins.size()) {
            throw new NotFoundException("part " + number);
        }
        return catalogue.rows(keys.realAfter(begins.get(number - 1), PART));
    }

    /** The institutions whose pages show an innovation, by name. */
    @PermitAll(PUBLIC)
    @Transactional
    public List<InstitutionView> institutions() {
        return institutions.byIds(keys.institutions()).values().stream()
                .sorted(Comparator.comparing(InstitutionView::name))
                .toList();
    }
}
