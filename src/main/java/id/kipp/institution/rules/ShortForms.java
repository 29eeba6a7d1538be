package id.kipp.institution.rules;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Writes out what people shorten in the names of governments: "Pemkot Surabaya" is "Pemerintah Kota Surabaya". */
public final class ShortForms {
    private static final Map<Pattern, String> FULL = full();

    private ShortForms() {}

    private static Map<Pattern, String> full() {
        var full = new LinkedHashMap<Pattern, String>();
        Map.of(
                        "pemprov", "Pemerintah Provinsi",
                        "pemkab", "Pemerintah Kabupaten",
                        "pemkot", "Pemerintah Kota",
                        "prov", "Provinsi",
                        "kab", "Kabupaten",
                        "kemen", "Kementerian")
                .forEach((brief, words) ->
                        full.put(Pattern.compile("\\b" + brief + "\\b\\.?", Pattern.CASE_INSENSITIVE), words));
        return full;
    }

    /** The words with every short form written out. */
    public static String writtenOut(String words) {
        var text = words;
        for (var form : FULL.entrySet()) {
            text = form.getKey().matcher(text).replaceAll(form.getValue());
        }
        return text;
    }
}
