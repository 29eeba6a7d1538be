package id.kipp.web.table;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.kernel.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableStateTest {
    private static final TableSpec SPEC = new TableSpec("/daftar", List.of("status", "kode"), List.of("edisi", "cari"));

    private static TableState read(Map<String, String> parameters) {
        return TableState.read(SPEC, name -> parameters.getOrDefault(name, ""));
    }

    @Test
    void whatNobodyChoseIsNotInTheAddress() {
        assertThat(read(Map.of()).href()).isEqualTo("/daftar");
        assertThat(read(Map.of("halaman", "1", "baris", "25", "urut", "status", "cari", " "))
                        .query())
                .isEmpty();
    }

    @Test
    void everyStateIsAnAddressThatSaysItAgain() {
        var parameters = Map.of(
                "edisi",
                "2017",
                "cari",
                "a & b=c",
                "urut",
                "-kode",
                "baris",
                "50",
                "kerapatan",
                "padat",
                "halaman",
                "3");
        var state = read(parameters);
        assertThat(state.query())
                .isEqualTo("edisi=2017&cari=a+%26+b%3Dc&urut=-kode&baris=50&kerapatan=padat&halaman=3");
        assertThat(read(state.parameters())).isEqualTo(state);
        assertThat(state.parameters()).isEqualTo(parameters);
    }

    @ParameterizedTest
    @CsvSource({
        "urut, title;drop",
        "urut, -",
        "baris, 1000000",
        "baris, 26",
        "halaman, -4",
        "halaman, 0",
        "halaman, 99999999",
        "kerapatan, rapat",
        "lain, 1"
    })
    void whatTheListDoesNotKnowIsWhatNobodyChose(String name, String value) {
        assertThat(read(Map.of(name, value))).isEqualTo(read(Map.of()));
    }

    @Test
    void aFilterIsNoLongerThanWhatIsLookedFor() {
        assertThat(read(Map.of("cari", "x".repeat(500))).filter("cari")).hasSize(80);
    }

    @Test
    void anotherOrderOrOtherRowsBeginOnTheFirstPage() {
        var state = read(Map.of("halaman", "7", "cari", "air"));
        assertThat(state.sortedBy("kode", true).query()).isEqualTo("cari=air&urut=-kode");
        assertThat(state.filteredBy("cari", "").query()).isEmpty();
        assertThat(state.filteredBy("edisi", "2016").query()).isEqualTo("edisi=2016&cari=air");
        assertThat(state.ofSize(100).query()).isEqualTo("cari=air&baris=100");
        assertThat(state.withDensity(true).query()).isEqualTo("cari=air&kerapatan=padat&halaman=7");
        assertThat(state.under("/daftar/1")).isEqualTo("/daftar/1?cari=air&halaman=7");
    }

    @Test
    void aColumnSortsUpwardsThenDownwards() {
        var unsorted = new TableView<>(read(Map.of()), new Page<>(List.of("a"), 60, 2, 25));
        assertThat(unsorted.sortHref("kode")).isEqualTo("/daftar?urut=kode");
        assertThat(unsorted.ariaSort("kode")).isEqualTo("none");
        assertThat(unsorted.sortIcon("kode")).isEqualTo("sort");
        assertThat(unsorted.sortHref("status")).isEqualTo("/daftar?urut=-status");
        var up = new TableView<>(read(Map.of("urut", "kode")), new Page<>(List.of("a"), 60, 2, 25));
        assertThat(up.sortHref("kode")).isEqualTo("/daftar?urut=-kode");
        assertThat(up.ariaSort("kode")).isEqualTo("ascending");
        assertThat(up.sortIcon("kode")).isEqualTo("up");
        var down = new TableView<>(read(Map.of("urut", "-kode")), new Page<>(List.of("a"), 60, 2, 25));
        assertThat(down.sortHref("kode")).isEqualTo("/daftar?urut=kode");
        assertThat(down.ariaSort("kode")).isEqualTo("descending");
        assertThat(down.sortIcon("kode")).isEqualTo("down");
    }

    @Test
    void theViewLeadsToTheOtherStatesOfThePageThatIsShown() {
        var view = new TableView<>(read(Map.of("cari", "air", "halaman", "99")), new Page<>(List.of("a"), 60, 3, 25));
        assertThat(view.getState().page()).isEqualTo(3);
        assertThat(view.getRows()).containsExactly("a");
        assertThat(view.getPage().total()).isEqualTo(60);
        assertThat(view.isDense()).isFalse();
        assertThat(view.getOtherDensity()).isEqualTo("/daftar?cari=air&kerapatan=padat&halaman=3");
        assertThat(view.getPageBase()).isEqualTo("/daftar?cari=air&halaman=");
        assertThat(view.export("/berkas.csv")).isEqualTo("/berkas.csv?cari=air");
        assertThat(view.carried("cari")).isEmpty();
        assertThat(view.carried("lain")).containsExactly(new TableView.Carried("cari", "air"));
        assertThat(view.getSizes())
                .containsExactly(
                        new TableView.Size(25, "/daftar?cari=air", true),
                        new TableView.Size(50, "/daftar?cari=air&baris=50", false),
                        new TableView.Size(100, "/daftar?cari=air&baris=100", false));
        assertThat(new TableView<>(read(Map.of()), new Page<>(List.of("a"), 1, 1, 25)).getPageBase())
                .isEqualTo("/daftar?halaman=");
    }
}
