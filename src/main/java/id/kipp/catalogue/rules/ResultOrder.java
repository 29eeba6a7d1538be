package id.kipp.catalogue.rules;

import java.util.Arrays;
import java.util.Optional;

/** In which order a list is read; what is closest to the words, unless something else is asked for. */
public enum ResultOrder {
    RELEVANCE("relevansi", "relevance"),
    YEAR("tahun", "year"),
    REPLICATIONS("replikasi", "replications");

    private final String word;
    private final String parameter;

    ResultOrder(String word, String parameter) {
        this.word = word;
        this.parameter = parameter;
    }

    /** In the address of a page. */
    public String word() {
        return word;
    }

    /** In the programming interface. */
    public String parameter() {
        return parameter;
    }

    public static Optional<ResultOrder> ofWord(String word) {
        return Arrays.stream(values()).filter(order -> order.word.equals(word)).findFirst();
    }

    public static Optional<ResultOrder> ofParameter(String parameter) {
        return Arrays.stream(values())
                .filter(order -> order.parameter.equals(parameter))
                .findFirst();
    }
}
