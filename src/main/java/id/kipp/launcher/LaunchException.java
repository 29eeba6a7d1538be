package id.kipp.launcher;

import java.io.Serial;

/** The launcher cannot go on; says why and what to do in one sentence, in Indonesian and in English. */
public class LaunchException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String english;

    public LaunchException(String indonesian, String english) {
        super(indonesian);
        this.english = english;
    }

    public String indonesian() {
        return String.valueOf(getMessage());
    }

    public String english() {
        return english;
    }
}
