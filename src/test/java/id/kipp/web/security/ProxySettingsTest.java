package id.kipp.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProxiesTest {
    private final ProxySettings proxies = new ProxySettings("127.0.0.1, 10.0.0.2");

    @Test
    void whoComesWithoutAProxyIsWhereTheyAre() {
        assertThat(proxies.place("203.0.113.7", List.of())).isEqualTo("203.0.113.7");
        assertThat(proxies.place("127.0.0.1", List.of())).isEqualTo("127.0.0.1");
    }

    @Test
    void aTrustedProxySaysWhereTheRequestCameFrom() {
        assertThat(proxies.place("127.0.0.1", List.of("203.0.113.7"))).isEqualTo("203.0.113.7");
        assertThat(proxies.place("127.0.0.1", List.of("203.0.113.7", " 10.0.0.2")))
                .isEqualTo("203.0.113.7");
    }

    @Test
    void nobodyElsesWordIsTaken() {
        assertThat(proxies.place("203.0.113.7", List.of("127.0.0.1"))).isEqualTo("203.0.113.7");
        assertThat(proxies.place("127.0.0.1", List.of("198.51.100.1", "203.0.113.7")))
                .isEqualTo("203.0.113.7");
    }

    @Test
    void oneCustomersNetworkIsOnePlace() {
        assertThat(proxies.place("2001:db8:1:2:aaaa::1", List.of())).isEqualTo("2001:db8:1:2::/64");
        assertThat(proxies.place("127.0.0.1", List.of("2001:db8:1:2::ffff"))).isEqualTo("2001:db8:1:2::/64");
        assertThat(proxies.place("::ffff:203.0.113.7", List.of())).isEqualTo("203.0.113.7");
        assertThat(proxies.place(":::::", List.of())).isEqualTo(":::::");
    }

    @Test
    void nonsenseInTheHeaderIsLeftOut() {
        assertThat(proxies.place("127.0.0.1", List.of(" "))).isEqualTo("127.0.0.1");
        assertThat(proxies.place("127.0.0.1", List.of("x".repeat(500)))).isEqualTo("127.0.0.1");
    }
}
