package id.kipp.judging.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.institution.InstitutionKind;
import id.kipp.institution.InstitutionView;
import id.kipp.judging.rules.score.RawStanding;
import id.kipp.kernel.Page;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RankingViewTest {
    private static final int LINE = 3;

    @Test
    void theLineRunsBelowTheLastThatPasses() {
        var view = view(1, 10, 5, 1, 2, 3, 4, 5);
        assertThat(cuts(view)).containsExactly(2);
    }

    @Test
    void atTheEndOfAPageItRunsWhenMoreFollow() {
        assertThat(cuts(view(1, 3, 5, 1, 2, 3))).containsExactly(2);
        assertThat(cuts(view(2, 3, 5, 4, 5))).isEmpty();
        assertThat(cuts(view(1, 3, 3, 1, 2, 3))).isEmpty();
    }

    @Test
    void whoLooksAtSomeSeesItBetweenThoseAboveAndThoseBelow() {
        assertThat(cuts(view(1, 10, 3, 1, 4, 5))).containsExactly(0);
        assertThat(cuts(view(1, 10, 2, 4, 5))).isEmpty();
        assertThat(cuts(view(1, 10, 2, 1, 2))).isEmpty();
    }

    @Test
    void withoutAGateThereIsNoLine() {
        var view = view(0, 1, 10, 2, new int[] {1, 2});
        assertThat(cuts(view)).isEmpty();
    }

    private static List<Integer> cuts(RankingView view) {
        return IntStream.range(0, view.rows().items().size())
                .filter(view::isLastAbove)
                .boxed()
                .toList();
    }

    private static RankingView view(int page, int size, int total, int... places) {
        return view(LINE, page, size, total, places);
    }

    private static RankingView view(int line, int page, int size, int total, int[] places) {
        var rows = IntStream.of(places)
                .mapToObj(place -> new RankingRow(
                        place,
                        new RawStanding(place, place, BigDecimal.TEN, BigDecimal.ZERO, List.of(), false),
                        null,
                        "2016-000" + place,
                        "Judul",
                        new InstitutionView(1, "Instansi", "instansi", InstitutionKind.KOTA, null, null, null),
                        null,
                        null))
                .toList();
        return new RankingView(
                1,
                "Desk",
                "Top",
                line,
                new SnapshotView(Instant.EPOCH, null, 0, "00"),
                false,
                new Page<>(rows, total, page, size),
                List.of(),
                List.of());
    }
}
