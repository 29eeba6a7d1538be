package id.kipp.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftTest {
    @Test
    void theVersionAndTheChangedAnswersAreRead() throws IOException {
        assertThat(read("{\"version\":3,\"answers\":{\"ringkasan\":\"Dua\\nbaris\",\"masalah\":\"\"}}"))
                .isEqualTo(new Draft(3, Map.of("ringkasan", "Dua\nbaris", "masalah", "")));
        assertThat(read("{\"answers\":{},\"version\":0}")).isEqualTo(new Draft(0, Map.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{",
                "{}",
                "nonsense",
                "{\"version\":1}",
                "{\"answers\":{}}",
                "{\"version\":1,\"answers\":{",
                "{\"version\":\"1\",\"answers\":{}}",
                "{\"version\":1e999999999,\"answers\":{}}",
                "{\"version\":-1,\"answers\":{}}",
                "{\"version\":1,\"answers\":{\"a\":1}}",
                "{\"version\":1,\"answers\":{\"a\":[[[[]]]]}}",
                "{\"version\":1,\"answers\":{},\"x\":{}}"
            })
    void whatIsNoDraftIsRefused(String body) {
        assertThatThrownBy(() -> read(body)).isInstanceOf(JsonException.class);
    }

    /** Keys whose hashes are equal would make a map of them slow; so many are no form's answers. */
    @Test
    void aBodyOfManyKeysIsRefusedAtTheFirstThatIsTooMany() {
        var keys = IntStream.range(0, 60_000)
                .mapToObj(i -> "\""
                        + Integer.toBinaryString(i | 1 << 17)
                                .replace("0", "Aa")
                                .replace("1", "BB")
                                .substring(2) + "\":\"\"")
                .limit(20_000)
                .collect(Collectors.joining(","));
        assertThatThrownBy(() -> read("{\"version\":1,\"answers\":{" + keys + "}}"))
                .isInstanceOf(JsonException.class)
                .hasMessage("no form has so many questions");
    }

    @Test
    void aBodyLargerThanAnyFormIsRefused() {
        assertThatThrownBy(() -> read("{\"version\":1,\"answers\":{\"a\":\"" + "x".repeat(Draft.MOST_BYTES) + "\"}}"))
                .isInstanceOf(JsonException.class)
                .hasMessage("too large");
    }

    private static Draft read(String body) throws IOException {
        return Draft.read(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
    }
}
