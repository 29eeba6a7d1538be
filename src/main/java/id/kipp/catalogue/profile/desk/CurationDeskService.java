package id.kipp.catalogue.profile.desk;

import id.kipp.catalogue.profile.CurationService;
import id.kipp.kernel.access.Permission;
import id.kipp.kernel.access.PermitAll;
import id.kipp.kernel.access.RequiresPermission;
import id.kipp.kernel.desk.DeskFigure;
import id.kipp.kernel.desk.DeskPart;
import id.kipp.kernel.desk.DeskSection;
import id.kipp.kernel.desk.DeskWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells curators how many profiles wait for them, and how many records their owners have not confirmed. */
@ApplicationScoped
public class CurationDeskService implements DeskPart {
    private static final int PLACE = 60;

    private final CurationService curation;

    @Inject
    public CurationDeskService(CurationService curation) {
        this.curation = curation;
    }

    @Override
    @PermitAll("says for whom it is")
    public Set<Permission> opens() {
        return Set.of(Permission.CURATE);
    }

    @Override
    @RequiresPermission(Permission.CURATE)
    @Transactional
    public Optional<DeskSection> section(String grouping) {
        var counts = curation.counts();
        return Optional.of(new DeskSection(
                PLACE,
                "catalogue.desk.curation",
                List.of(),
                DeskWords.NONE,
                List.of(
                        DeskFigure.due(counts.waiting(), "catalogue.desk.waiting", "/kurasi?status=menunggu"),
                        DeskFigure.known(counts.silent(), "catalogue.desk.silent", "/kurasi/belum-dikonfirmasi")),
                List.of()));
    }
}
