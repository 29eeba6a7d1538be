package id.kipp.promises;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.testbed.Visitor;
import id.kipp.testbed.WithPortal;
import org.junit.jupiter.api.Test;

/** A region finds what fits it, and reads why. */
@WithPortal
class FitIT {

    @Test
    void aRegionIsKnownByNameShortNameAndCode(Visitor stranger) {
        for (var name : new String[] {"Pemerintah+Kota+Sorong", "Kota+Sorong", "96.71"}) {
            var page =
                    stranger.get("/cocok?daerah=" + name + "&aspek=pengaduan").body();
            assertThat(page).as(name).contains("Pemerintah Kota Sorong", "% cocok", "Menjawab aspek yang lemah");
        }
    }

    @Test
    void whoIsNotKnownIsOfferedWhoMayBeMeant(Visitor stranger) {
        assertThat(stranger.get("/cocok?daerah=Soron").body())
                .contains("Kota Sorong", "daerah=kota-sorong")
                .doesNotContain("% cocok");
        assertThat(stranger.get("/cocok").body())
                .doesNotContain("% cocok", "tidak dikenal")
                .contains("40 %");
    }

    @Test
    void anUnknownAspectOrBudgetIsNone(Visitor stranger) {
        assertThat(stranger.get("/cocok?daerah=96.71&aspek=x&anggaran=y").statusCode())
                .isEqualTo(200);
    }
}
