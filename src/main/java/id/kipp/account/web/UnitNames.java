package id.kipp.account.web;

import id.kipp.institution.InstitutionDirectory;
import id.kipp.institution.UnitView;
import id.kipp.kernel.access.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The names of the own institution's units, to choose from. */
@RequestScoped
class UnitNames {
    private final InstitutionDirectory institutions;
    private final CurrentActor current;

    @Inject
    UnitNames(InstitutionDirectory institutions, CurrentActor current) {
        this.institutions = institutions;
        this.current = current;
    }

    List<String> own() {
        return institutions.unitsOf(current.get().requiredInstitution()).stream()
                .map(UnitView::name)
                .toList();
    }
}
