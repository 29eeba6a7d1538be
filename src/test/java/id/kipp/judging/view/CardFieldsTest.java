package id.kipp.judging.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CardFieldsTest {
    @Test
    void aFieldKnowsItsCriterion() {
        assertThat(CardFields.criterion(CardFields.mark(12))).contains(12L);
        assertThat(CardFields.criterion(CardFields.comment(7))).contains(7L);
    }

    @Test
    void whatIsNoFieldOfACriterionHasNone() {
        assertThat(CardFields.criterion(CardFields.GENERAL)).isEmpty();
        assertThat(CardFields.criterion("mark-")).isEmpty();
        assertThat(CardFields.criterion("mark-1;drop")).isEmpty();
        assertThat(CardFields.criterion("note-1")).isEmpty();
    }
}
