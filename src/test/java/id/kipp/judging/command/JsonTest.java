package id.kipp.judging.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTest {

    @Test
    void writesValuesInTheOrderInWhichTheyCome() {
        var json = new LinkedHashMap<String, Object>();
        json.put("b", Arrays.asList(1, 2.5, null, true));
        json.put("a", Map.of("x", "y"));

        assertThat(Json.write(json)).isEqualTo("{\"b\":[1,2.5,null,true],\"a\":{\"x\":\"y\"}}");
    }

    @Test
    void writesWhatIsEmpty() {
        assertThat(Json.write(List.of(Map.of(), List.of(), ""))).isEqualTo("[{},[],\"\"]");
    }

    @Test
    void anyTextCanBeAnIdentifier() {
        assertThat(Json.write(List.of("Bu \"A\"", "a\\b", "dua\nbaris", "é😀")))
                .isEqualTo("[\"Bu \\\"A\\\"\",\"a\\\\b\",\"dua\\u000abaris\",\"é😀\"]");
    }
}
