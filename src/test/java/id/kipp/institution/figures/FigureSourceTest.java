package id.kipp.institution.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FigureSourceTest {
    @Test
    void wordsMayEndInALink() {
        assertThat(FigureSource.read("GoodStats, mengutip KepmenPANRB 659/2024 https://data.goodstats.id/statistic/x"))
                .isEqualTo(new FigureSource(
                        "GoodStats, mengutip KepmenPANRB 659/2024", "https://data.goodstats.id/statistic/x"));
        assertThat(FigureSource.read("JPNN")).isEqualTo(new FigureSource("JPNN", ""));
    }

    @Test
    void aLinkAloneGoesByTheNameOfItsPlace() {
        assertThat(FigureSource.read("https://www.menpan.go.id/site/berita"))
                .isEqualTo(new FigureSource("menpan.go.id", "https://www.menpan.go.id/site/berita"));
        assertThat(FigureSource.read("http://jpnn.com").title()).isEqualTo("jpnn.com");
    }
}
