package id.kipp.award;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.award.rules.Attendance;
import id.kipp.award.rules.GateDecision.Deviation;
import id.kipp.judging.rules.conflict.ConflictKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlenaryViewTest {
    private static final Attendance FIRST = new Attendance(1, "Panelis Contoh 01", true, "");
    private static final Attendance SECOND = new Attendance(2, "Panelis Contoh 02", false, "");
    private static final GateChoice TAKEN = new GateChoice(7, 1, true, Deviation.NONE, null);
    private static final SatOut OUT = new SatOut(7, 2, "Panelis Contoh 02", ConflictKind.OWN);

    private static PlenaryView view(List<Attendance> seats, List<GateChoice> picks, List<SatOut> out) {
        return new PlenaryView(LocalDate.of(2016, 6, 1), "Dibahas.", "0".repeat(64), Instant.EPOCH, seats, picks, out);
    }

    @Test
    void theFingerprintIsThatOfWhatWasDecidedInWhateverOrder() {
        var whole = view(List.of(FIRST, SECOND), List.of(TAKEN), List.of(OUT)).sha256();

        assertThat(view(List.of(SECOND, FIRST), List.of(TAKEN), List.of(OUT)).sha256())
                .isEqualTo(whole)
                .hasSize(64);
        assertThat(List.of(
                        view(List.of(FIRST), List.of(TAKEN), List.of(OUT)).sha256(),
                        view(List.of(FIRST, SECOND), List.of(), List.of(OUT)).sha256(),
                        view(List.of(FIRST, SECOND), List.of(TAKEN), List.of()).sha256()))
                .doesNotContain(whole)
                .doesNotHaveDuplicates();
    }
}
