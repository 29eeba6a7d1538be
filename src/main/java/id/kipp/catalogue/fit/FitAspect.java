package id.kipp.catalogue.fit;

/**
 * A weak aspect of public service that an innovation may answer.
 *
 * @param key its name in addresses, such as pengaduan
 * @param words what is searched for
 */
public record FitAspect(String key, String words) {

    /** The key of its name on screen. */
    public String textKey() {
        return "catalogue.fit.aspect." + key;
    }
}
