package id.kipp.rest;

import java.io.Serial;

/** A parameter of the request cannot be understood; names it and says what is expected. */
public class BadParameter extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String parameter;

    public BadParameter(String parameter, String expected) {
        super(parameter + ": " + expected);
        this.parameter = parameter;
    }

    String parameter() {
        return parameter;
    }
}
