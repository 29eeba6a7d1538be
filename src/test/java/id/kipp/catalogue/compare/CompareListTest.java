package id.kipp.catalogue.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CompareListTest {
    @Test
    void readsWhatPeopleTypeAndTakesFour() {
        assertThat(CompareList.read(" inv-2016-001,, INV-2016-002,INV-2016-001 ")
                        .codes())
                .containsExactly("INV-2016-001", "INV-2016-002");
        assertThat(CompareList.read("a,b,c,d,e")).satisfies(list -> {
            assertThat(list.codes()).hasSize(4);
            assertThat(list.isFull()).isTrue();
        });
        assertThat(CompareList.read("").codes()).isEmpty();
    }

    @Test
    void growsAndShrinksInItsAddress() {
        var list = CompareList.read("A");
        assertThat(list.with("B").address()).isEqualTo("/banding?kode=A,B");
        assertThat(list.with("B").without("A").address()).isEqualTo("/banding?kode=B");
        assertThat(list.without("A").address()).isEqualTo("/banding");
    }
}
