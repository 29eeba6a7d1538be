package id.kipp.account.contact;

import id.kipp.account.Role;
import id.kipp.kernel.access.CurrentActor;
import id.kipp.kernel.access.Permission;
import id.kipp.kernel.access.RequiresPermission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Answers whom to ask: the secretariat about everybody, an Admin Lokal about the own institution alone. */
@ApplicationScoped
public class ContactDirectory {
    private final ContactRepository contacts;
    private final CurrentActor current;

    @Inject
    public ContactDirectory(ContactRepository contacts, CurrentActor current) {
        this.contacts = contacts;
        this.current = current;
    }

    /** These people by id; who is not the asking person's to know is left out. */
    @RequiresPermission({Permission.SCREEN, Permission.FORWARD_SUBMISSION})
    public Map<Long, Contact> byIds(Collection<Long> ids) {
        return contacts.byIds(ids, within()).stream().collect(Collectors.toMap(Contact::id, Function.identity()));
    }

    /** The Admin Lokal of these institutions, by institution. */
    @RequiresPermission({Permission.SCREEN, Permission.FORWARD_SUBMISSION})
    public Map<Long, List<Contact>> adminsOf(Collection<Long> institutionIds) {
        return contacts.holding(Role.ADMIN_LOKAL, institutionIds, within()).stream()
                .collect(Collectors.groupingBy(contact -> Objects.requireNonNull(contact.institutionId())));
    }

    /** The people of the own institution's units, by unit. */
    @RequiresPermission(Permission.FORWARD_SUBMISSION)
    public Map<Long, List<Contact>> ofMyUnits() {
        var own = current.get().requiredInstitution();
        return contacts.holding(Role.UPP, List.of(own), Optional.of(own)).stream()
                .filter(contact -> contact.unitId() != null)
                .collect(Collectors.groupingBy(contact -> Objects.requireNonNull(contact.unitId())));
    }

    private Optional<Long> within() {
        return current.may(Permission.SCREEN)
                ? Optional.empty()
                : Optional.of(current.get().requiredInstitution());
    }
}
