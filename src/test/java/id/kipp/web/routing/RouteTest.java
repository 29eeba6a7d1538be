package id.kipp.web.routing;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.kernel.access.Permission;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RouteTest {
    private final Routes routes = new Routes();

    @Test
    void readsTheValuesInThePath() {
        assertThat(new Route("/usulan/{code}/jawab/{question}", "/page.xhtml")
                        .match("/usulan/2016-0421/jawab/ringkasan"))
                .contains(Map.of("code", "2016-0421", "question", "ringkasan"));
    }

    @Test
    void aSegmentMoreOrLessIsAnotherAddress() {
        var address = new Route("/usulan/{code}", "/page.xhtml");

        assertThat(address.match("/usulan/")).isEmpty();
        assertThat(address.match("/usulan/1/2")).isEmpty();
    }

    @Test
    void aFixedAddressGoesBeforeOneWithValues() {
        var fixed = routes.find("/edisi/tahap/7/kriteria").orElseThrow();

        assertThat(fixed.page()).isEqualTo("/competition/criteria.xhtml");
        assertThat(fixed.permissions()).containsExactly(Permission.RUN_EDITION);
    }

    @Test
    void anAddressMayBeForWhoeverIsSignedIn() {
        var desk = routes.find("/meja").orElseThrow();

        assertThat(desk.forSignedIn()).isTrue();
        assertThat(desk.permissions()).isEmpty();
        assertThat(routes.find("/masuk").orElseThrow().forSignedIn()).isFalse();
    }

    @Test
    void whatNobodyNamedHasNoPage() {
        assertThat(routes.find("/tidak-ada")).isEmpty();
    }
}
