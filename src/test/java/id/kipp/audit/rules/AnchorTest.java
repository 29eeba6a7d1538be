package id.kipp.audit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.kernel.Sha256;
import org.junit.jupiter.api.Test;

class AnchorTest {
    private static final String HASH = Sha256.ofText("ujung");
    private static final Anchor ANCHOR = new Anchor(7, HASH);

    @Test
    void itIsReadAsItIsWritten() {
        assertThat(Anchor.parse(ANCHOR.toString())).contains(ANCHOR);
        assertThat(Anchor.parse("7:" + HASH + "\n")).contains(ANCHOR);
    }

    @Test
    void anythingElseIsNoAnchor() {
        assertThat(Anchor.parse("7")).isEmpty();
        assertThat(Anchor.parse("tujuh:" + HASH)).isEmpty();
        assertThat(Anchor.parse("7:" + HASH.substring(1))).isEmpty();
    }

    @Test
    void aTrailThatWentOnFromItIsHonest() {
        assertThat(ANCHOR.judge(7, HASH)).isEmpty();
        assertThat(ANCHOR.judge(9, HASH)).isEmpty();
        assertThat(Anchor.NONE.judge(0, Chain.BEGINNING)).isEmpty();
    }

    @Test
    void aShorterTrailWasCutOff() {
        assertThat(ANCHOR.judge(6, Chain.BEGINNING))
                .contains("the trail ends at row 6, but the anchor was noted at row 7");
    }

    @Test
    void anotherRowInItsPlaceMeansAnotherTrail() {
        assertThat(ANCHOR.judge(9, Sha256.ofText("lain")))
                .contains("row 7 is not the row of the anchor: the trail was written anew");
    }
}
