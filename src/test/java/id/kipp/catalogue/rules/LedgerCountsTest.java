package id.kipp.catalogue.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.kernel.Addressed;
import java.util.List;
import org.junit.jupiter.api.Test;

class LedgerCountsTest {

    @Test
    void aPlanIsNeverCountedAsACopy() {
        var counts = LedgerCounts.of(List.of(
                LedgerStatus.PLAN,
                LedgerStatus.PLAN,
                LedgerStatus.COMMITMENT,
                LedgerStatus.VISIT,
                LedgerStatus.RUNNING,
                LedgerStatus.SUCCEEDED,
                LedgerStatus.EXTENDED,
                LedgerStatus.NOT_CONTINUED));

        assertThat(counts.copies()).isEqualTo(3);
        assertThat(counts.shown())
                .extracting(count -> count.status().word() + " " + count.number())
                .containsExactly(
                        "berjalan 1",
                        "berhasil 1",
                        "diperluas di daerah sendiri 1",
                        "tidak berlanjut 1",
                        "kunjungan 1",
                        "komitmen 1",
                        "rencana 2");
    }

    @Test
    void whatIsMeantIsCountedApartFromCopies() {
        var counts = LedgerCounts.of(List.of(
                LedgerStatus.PLAN,
                LedgerStatus.COMMITMENT,
                LedgerStatus.VISIT,
                LedgerStatus.RUNNING,
                LedgerStatus.PLAN));
        assertThat(counts.intended()).isEqualTo(4);
        assertThat(counts.copies()).isEqualTo(1);
    }

    @Test
    void nothingIsNothing() {
        assertThat(LedgerCounts.of(List.of()).shown()).isEmpty();
    }

    @Test
    void aStatusIsKnownByItsWordAndItsAddress() {
        for (var status : LedgerStatus.values()) {
            assertThat(LedgerStatus.ofWord(status.word())).contains(status);
            assertThat(Addressed.named(LedgerStatus.values(), status.address())).contains(status);
            assertThat(status.isCopy()).isEqualTo(LedgerStatus.copies().contains(status));
        }
        assertThat(LedgerStatus.EXTENDED.address()).isEqualTo("diperluas-di-daerah-sendiri");
        assertThat(LedgerStatus.PLAN.textKey()).isEqualTo("catalogue.ledger.status.plan");
        assertThat(LedgerStatus.PLAN.countKey()).isEqualTo("catalogue.ledger.count.plan");
        assertThat(LedgerStatus.ofWord("lain")).isEmpty();
    }
}
