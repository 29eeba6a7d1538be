package id.kipp.catalogue.fit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class FitWeightsTest {
    private static final FitWeights WEIGHTS = new FitWeights(Map.of(
            FitKind.ASPECT, 0.40, FitKind.KIND, 0.25, FitKind.COST, 0.15, FitKind.PLACE, 0.10, FitKind.SUCCESS, 0.10));

    @Test
    void whatTheDataDoNotSayLowersNothing() {
        var known = List.of(FitReason.kind(true), FitReason.success(3));
        var more = List.of(FitReason.kind(true), FitReason.success(3), FitReason.unknown(FitKind.COST));

        assertThat(WEIGHTS.score(known)).isEqualTo(1);
        assertThat(WEIGHTS.score(more)).isEqualTo(1);
        assertThat(WEIGHTS.score(List.of(FitReason.unknown(FitKind.COST)))).isZero();
        assertThat(WEIGHTS.score(List.of())).isZero();
    }

    @Test
    void reasonsCountByTheirWeights() {
        var reasons = List.of(
                new FitReason(FitKind.ASPECT, OptionalDouble.of(1)),
                FitReason.kind(false),
                FitReason.cost(1),
                FitReason.place("35", "33"),
                FitReason.success(1));

        assertThat(WEIGHTS.score(reasons)).isCloseTo(0.40 + 0.15 / 2 + 0.10 / 2 + 0.10 / 3, within(1e-12));
    }

    @Test
    void nearIsTheSameProvinceThenTheSameIslands() {
        assertThat(FitReason.place("35", "35").worth()).hasValue(1);
        assertThat(FitReason.place("35", "31").worth()).hasValue(0.5);
        assertThat(FitReason.place("35", "91").worth()).hasValue(0);
        assertThat(FitReason.place("", "35").isKnown()).isFalse();
        assertThat(FitReason.place("35", "").isKnown()).isFalse();
    }

    @Test
    void costIsWithinTheMeansOrOneBandAboveThem() {
        assertThat(FitReason.cost(0).worth()).hasValue(1);
        assertThat(FitReason.cost(1).worth()).hasValue(0.5);
        assertThat(FitReason.cost(2).worth()).hasValue(0);
    }

    @Test
    void aReasonSpeaksForItWhenItIsWorthSomething() {
        assertThat(FitReason.kind(true).isFor()).isTrue();
        assertThat(FitReason.kind(false).isFor()).isFalse();
        assertThat(FitReason.unknown(FitKind.COST).isFor()).isFalse();
        assertThat(FitReason.success(9).worth()).hasValue(1);
        assertThat(FitKind.PLACE.textKey()).isEqualTo("catalogue.fit.reason.place");
    }

    @Test
    void nonsenseDoesNotExist() {
        assertThatThrownBy(() -> new FitReason(FitKind.KIND, OptionalDouble.of(1.1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FitReason(FitKind.KIND, OptionalDouble.of(-0.1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FitReason(FitKind.KIND, OptionalDouble.of(Double.NaN)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FitWeights(Map.of(FitKind.KIND, 1.0)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FitWeights(Map.of(
                        FitKind.ASPECT,
                        0.40,
                        FitKind.KIND,
                        0.25,
                        FitKind.COST,
                        0.15,
                        FitKind.PLACE,
                        0.0,
                        FitKind.SUCCESS,
                        0.1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
