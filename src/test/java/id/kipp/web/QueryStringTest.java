package id.kipp.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QueryStringTest {
    @Test
    void aParameterIsFoundByItsWholeName() {
        assertThat(QueryString.parameter("q=rumah+sakit&bahasa=en&v", "bahasa")).contains("en");
        assertThat(QueryString.parameter("q=rumah+sakit&bahasa=en", "q")).contains("rumah sakit");
        assertThat(QueryString.parameter("q=1&v", "v")).contains("");
        assertThat(QueryString.parameter("", "v")).isEmpty();
        assertThat(QueryString.parameter("xbahasa=en", "bahasa")).isEmpty();
    }

    @Test
    void whatIsMalformedIsTakenAsItStands() {
        assertThat(QueryString.parameter("bahasa=%zz", "bahasa")).contains("%zz");
    }
}
