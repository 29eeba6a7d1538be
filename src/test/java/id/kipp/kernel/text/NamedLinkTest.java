package id.kipp.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamedLinkTest {
    @Test
    void wordsMayEndInALink() {
        assertThat(NamedLink.read("GoodStats, mengutip KepmenPANRB 659/2024 https://data.goodstats.id/statistic/x"))
                .isEqualTo(new NamedLink(
                        "GoodStats, mengutip KepmenPANRB 659/2024", "https://data.goodstats.id/statistic/x"));
        assertThat(NamedLink.read("JPNN")).isEqualTo(new NamedLink("JPNN", ""));
    }

    @Test
    void aLinkAloneGoesByTheNameOfItsPlace() {
        assertThat(NamedLink.read("https://www.menpan.go.id/site/berita"))
                .isEqualTo(new NamedLink("menpan.go.id", "https://www.menpan.go.id/site/berita"));
        assertThat(NamedLink.read("http://jpnn.com").title()).isEqualTo("jpnn.com");
    }
}
