package id.kipp.kernel.text;

/** Patterns of SQL's {@code like} with the escape character {@code !}, in which typed text stands for itself. */
public final class LikePattern {
    private LikePattern() {}

    /** What contains this text anywhere; to be used with {@code escape '!'}. */
    public static String containing(String text) {
        return "%" + text.replaceAll("[!%_]", "!$0") + "%";
    }
}
