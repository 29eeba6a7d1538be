package id.kipp.institution;

import id.kipp.institution.rules.InstitutionLimits;
import id.kipp.kernel.NotFoundException;
import id.kipp.kernel.Words;
import id.kipp.kernel.access.CurrentActor;
import id.kipp.kernel.access.Permission;
import id.kipp.kernel.access.RequiresPermission;
import id.kipp.kernel.event.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Finds the service units of institutions by name, and makes those that are named for the first time. */
@ApplicationScoped
public class UnitService {

    private final InstitutionRepository institutions;
    private final CurrentActor current;
    private final Event<DomainEvent> events;

    @Inject
    public UnitService(InstitutionRepository institutions, CurrentActor current, Event<DomainEvent> events) {
        this.institutions = institutions;
        this.current = current;
        this.events = events;
    }

    /** The id of the institution's unit of this name; an Admin Lokal names units of the own institution alone. */
    @RequiresPermission({Permission.MANAGE_ACCOUNTS, Permission.MANAGE_UNIT_ACCOUNTS})
    @Transactional
    public long named(long institutionId, String name) {
        var own = current.get().institution().filter(id -> id == institutionId);
        if (own.isEmpty() && !current.may(Permission.MANAGE_ACCOUNTS)) {
            throw new NotFoundException("institution " + institutionId);
        }
        var wanted = Words.requiredLine(name, InstitutionLimits.UNIT, "account.unit.required");
        return institutions
                .unit(institutionId, wanted)
                .orElseGet(() -> added(institutionId, wanted))
                .id();
    }

    private UnitView added(long institutionId, String name) {
        var institution = institutions
                .find(institutionId)
                .orElseThrow(() -> new NotFoundException("institution " + institutionId));
        var unit = institutions.add(new ServiceUnit(institutionId, name));
        events.fire(new UnitNamed(unit.id(), institution.name(), name));
        return unit;
    }
}
