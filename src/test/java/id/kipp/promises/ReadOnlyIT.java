package id.kipp.promises;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.testbed.Portal;
import id.kipp.testbed.Visitor;
import id.kipp.testbed.WithPortal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** To open an address changes nothing, whoever opens it and whatever it looks like: links are followed by scanners and prefetched. */
@WithPortal
class ReadOnlyIT {
    private final Portal portal;

    ReadOnlyIT(Portal portal) {
        this.portal = portal;
    }

    @Test
    void openingAnyAddressWritesNothing() throws Exception {
        var written = new ArrayList<String>();
        var writes = new DatabaseWrites(portal);
        for (var person : everybody().entrySet()) {
            for (var address : KnownAddress.all()) {
                var path = path(address, person.getKey());
                writes.by(() -> person.getValue().get(path))
                        .ifPresent(found -> written.add("%s at %s: %s".formatted(person.getKey(), path, found)));
            }
        }
        assertThat(written).isEmpty();
    }

    /** Otherwise the crawl would find nothing whatever an address did. */
    @Test
    void aWriteIsSeen() throws SQLException {
        var id = portal.value("select id from account where username = 'upp-039'");
        var found = new DatabaseWrites(portal).by(() -> enable(id, false));
        enable(id, true);
        assertThat(found).hasValueSatisfying(tables -> assertThat(tables).contains("account"));
        assertThat(new DatabaseWrites(portal).by(() -> portal.visitor().get("/")))
                .isEmpty();
    }

    private void enable(String account, boolean enabled) {
        try {
            portal.change("update account set enabled = ? where id = ?", enabled, account);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Test
    void anAddressThatLooksLikeAFormIsNone() throws SQLException {
        var secretary = portal.visitor().signedInAs("sekretariat");
        var id = portal.value("select id from account where username = 'upp-039'");
        assertDoesNothing(secretary, "/akun", "nonaktifkan", Map.of("nonaktifkan", id));
        assertThat(portal.value("select enabled from account where id = ?", id)).isEqualTo("1");

        try (var edition = new SmallEdition(portal, 0)) {
            var typed = Map.of("general:name", "Lewat alamat", "general:theme", "");
            assertDoesNothing(secretary, edition.aboutPath(), "general:save", typed);
            assertThat(portal.column("select 1 from edition where name = 'Lewat alamat'"))
                    .isEmpty();
        }
    }

    @Test
    void nobodySignsInByAnAddress() {
        var nobody = portal.visitor();
        assertDoesNothing(
                nobody,
                "/masuk",
                "sign-in:send",
                Map.of("sign-in:name", "upp", "sign-in:password", Portal.DEMO_PASSWORD));
        assertThat(nobody.get("/usulan").statusCode()).isEqualTo(302);
    }

    /** The form of a page, with the state that the page gave it and with that of a page without state, in the address. */
    private static void assertDoesNothing(Visitor visitor, String path, String button, Map<String, String> typed) {
        var form = new HashMap<>(visitor.form(path, button, typed));
        for (var state : List.of(form.get("jakarta.faces.ViewState"), "stateless")) {
            form.put("jakarta.faces.ViewState", state);
            assertThat(visitor.get(path + "?" + Visitor.encoded(form)).statusCode())
                    .as(path)
                    .isEqualTo(200);
        }
    }

    /** One visitor for each role, and one who is not signed in; the sign-ins are booked before anything is counted. */
    private Map<String, Visitor> everybody() {
        var all = new TreeMap<String, Visitor>();
        Trusted.people().forEach(person -> all.put(person, portal.visitor().signedInAs(person)));
        all.put("", portal.visitor());
        return all;
    }

    private String path(KnownAddress address, String person) throws SQLException {
        var owner = person.isEmpty() ? Trusted.one(address.doors()) : person;
        return DemoAddresses.of(portal, address.template(), owner)
                .orElse(address.template().replaceAll("\\{\\w+}", "1"));
    }
}
