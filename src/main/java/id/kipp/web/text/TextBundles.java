package id.kipp.web.text;

import id.kipp.web.routing.Modules;
import id.kipp.web.routing.PropertyFile;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/** All texts of the portal in both languages, from {@code texts/<module>.<language>.properties}. */
@ApplicationScoped
public class TextBundles {
    private static final Logger LOG = Logger.getLogger(TextBundles.class.getName());

    private final Map<String, Map<String, String>> byLanguage = new HashMap<>();

    public TextBundles() {
        for (var language : List.of("id", "en")) {
            var texts = new HashMap<String, String>();
            for (var module : Modules.NAMES) {
                PropertyFile.read("texts/" + module + "." + language + ".properties")
                        .forEach((key, text) -> texts.put(key.toString(), text.toString()));
            }
            byLanguage.put(language, texts);
        }
    }

    /** The text of a key with its values filled in; a missing key shows itself and is logged. */
    public String text(Locale locale, String key, Object... values) {
        var texts = byLanguage.getOrDefault(locale.getLanguage(), Map.of());
        var text = texts.get(key);
        if (text == null) {
            LOG.log(Level.WARNING, "no text for {0} in {1}", new Object[] {key, locale});
            return key;
        }
        return values.length == 0 ? text : new MessageFormat(text, locale).format(values);
    }

    boolean has(Locale locale, String key) {
        return byLanguage.getOrDefault(locale.getLanguage(), Map.of()).containsKey(key);
    }
}
