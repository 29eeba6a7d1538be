package id.kipp.promises;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.testbed.Portal;
import id.kipp.testbed.Visitor;
import id.kipp.testbed.WithPortal;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Promise 6: every address of the portal for every role, opened and sent to; what nobody allowed is refused. */
@WithPortal
class RightsIT {
    private static final Set<String> PUBLIC = Set.of(
            "/",
            "/katalog",
            "/katalog/{slug}",
            "/katalog/{slug}/riwayat",
            "/replikasi",
            "/sertifikat-replikasi/{code}",
            "/buku",
            "/cek-tanda-terima/{number}/{mark}",
            "/cocok",
            "/instansi",
            "/instansi/{slug}",
            "/edisi-kompetisi",
            "/edisi-kompetisi/{year}",
            "/peta",
            "/statistik",
            "/banding",
            "/kontak",
            "/aksesibilitas",
            "/data",
            "/masuk",
            "/masuk/kode",
            "/undangan",
            "/panduan",
            "/panduan/{guide}");

    /** Open to anybody who is signed in. */
    private static final Set<String> FOR_SIGNED_IN =
            Set.of("/meja", "/keamanan", "/pemberitahuan", "/pemberitahuan/pilihan");

    /** There only while no account exists. */
    private static final Set<String> GONE = Set.of("/pertama");

    @Test
    void anAddressIsForARoleUnlessItIsPublicOnPurpose() {
        var open = KnownAddress.all().stream()
                .filter(KnownAddress::isOpenToAnybody)
                .map(KnownAddress::template)
                .toList();
        var meant = new ArrayList<>(PUBLIC);
        meant.addAll(FOR_SIGNED_IN);
        meant.addAll(GONE);
        assertThat(open).containsExactlyInAnyOrderElementsOf(meant);
    }

    @Test
    void eachRoleOpensWhatItIsTrustedWithAndNothingElse(Portal portal) throws SQLException {
        var wrong = new ArrayList<String>();
        for (var person : Trusted.people()) {
            var visitor = portal.visitor().signedInAs(person);
            for (var address : KnownAddress.all()) {
                var own = DemoAddresses.of(portal, address.template(), person);
                var path = own.or(() -> someonesOwn(portal, address)).orElseThrow();
                var expected = expected(person, address, own.isPresent());
                var seen = outcome(visitor.get(path));
                if (!seen.equals(expected)) {
                    wrong.add("%s at %s: %s, not %s".formatted(person, path, seen, expected));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void whoIsNotSignedInIsAskedToUnlessThePageIsPublic(Portal portal, Visitor nobody) {
        assertThat(KnownAddress.all()).allSatisfy(address -> {
            var path = someonesOwn(portal, address).orElseThrow();
            assertThat(outcome(nobody.get(path)))
                    .as(path)
                    .isEqualTo(isRefusedToNobody(address) ? "/masuk" : gone(address));
        });
    }

    @Test
    void whatARoleMayNotOpenItMayNotSendToEither(Portal portal) {
        var wrong = new ArrayList<String>();
        for (var person : Trusted.people()) {
            var visitor = portal.visitor().signedInAs(person);
            KnownAddress.all().stream()
                    .filter(address -> !address.isOpenToAnybody() && !Trusted.isTrusted(person, address.doors()))
                    .map(address -> someonesOwn(portal, address).orElseThrow())
                    .filter(path -> visitor.post(path, Map.of("kirim", "ya")).statusCode() != 403)
                    .forEach(path -> wrong.add(person + " " + path));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void whoIsNotSignedInSendsNothing(Portal portal, Visitor nobody) {
        assertThat(KnownAddress.all().stream().filter(RightsIT::isRefusedToNobody))
                .allSatisfy(address -> {
                    var path = someonesOwn(portal, address).orElseThrow();
                    assertThat(outcome(nobody.post(path, Map.of("kirim", "ya"))))
                            .as(path)
                            .isEqualTo("/masuk", "/masuk/kode");
                });
    }

    private static String expected(String person, KnownAddress address, boolean own) {
        if (address.isOpenToAnybody()) {
            return gone(address);
        }
        if (!Trusted.isTrusted(person, address.doors())) {
            return "403";
        }
        return own ? "200" : "404";
    }

    private static String gone(KnownAddress address) {
        return GONE.contains(address.template()) ? "404" : "200";
    }

    private static boolean isRefusedToNobody(KnownAddress address) {
        return !address.isOpenToAnybody() || FOR_SIGNED_IN.contains(address.template());
    }

    /** The address filled with what belongs to one of those who may open it. */
    private static Optional<String> someonesOwn(Portal portal, KnownAddress address) {
        return people(address).stream()
                .flatMap(person -> {
                    try {
                        return DemoAddresses.of(portal, address.template(), person).stream();
                    } catch (SQLException failure) {
                        throw new IllegalStateException(failure);
                    }
                })
                .findFirst();
    }

    private static List<String> people(KnownAddress address) {
        return Trusted.people().stream()
                .filter(person -> address.isOpenToAnybody() || Trusted.isTrusted(person, address.doors()))
                .toList();
    }

    /** The status, or where a redirect leads without what it remembers. */
    private static String outcome(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("location")
                .map(place -> place.replaceFirst("^https?://[^/]+", "").replaceFirst("\\?.*", ""))
                .orElseGet(() -> Integer.toString(answer.statusCode()));
    }
}
