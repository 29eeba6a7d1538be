package id.kipp.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SqlValuesTest {
    @Test
    void asManyMarksAsValues() {
        assertThat(SqlValues.marks(1)).isEqualTo("?");
        assertThat(SqlValues.marks(3)).isEqualTo("?, ?, ?");
        assertThat(SqlValues.rows(2, 2)).isEqualTo("(?, ?), (?, ?)");
    }
}
