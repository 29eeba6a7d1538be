package id.kipp.submission.desk;

import id.kipp.account.contact.Contact;
import java.util.List;

/** One unit of an institution: whom to ask, and where its submissions of an edition lie. */
public record UnitOverview(
        long id, String name, List<Contact> contacts, long withUnit, long withAdmin, long atMinistry) {
    public UnitOverview {
        contacts = List.copyOf(contacts);
    }
}
