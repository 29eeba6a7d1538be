package id.kipp.catalogue.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CompareListTest {
    @Test
    void readsWhatPeopleTypeAndNoMoreThanAShortlist() {
        assertThat(CompareList.read(" inv-2016-001,, INV-2016-002,INV-2016-001 ")
                        .codes())
                .containsExactly("INV-2016-001", "INV-2016-002");
        assertThat(CompareList.read("a,b,c,d").isFull()).isTrue();
        assertThat(CompareList.read("a,b,c").isFull()).isFalse();
        assertThat(CompareList.read("a,".repeat(30) + "b").codes()).containsExactly("A", "B");
        assertThat(CompareList.read(String.join(
                                ",",
                                IntStream.range(0, 30)
                                        .mapToObj(Integer::toString)
                                        .toList()))
                        .codes())
                .hasSize(20);
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
