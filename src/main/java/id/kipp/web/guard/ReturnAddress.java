package id.kipp.web.guard;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The address that one is led back to after signing in, as the sign-in page's own address carries it: none is longer than ours are. */
public final class ReturnAddress {
    /** The parameter that carries it. */
    public static final String NAME = "ke";

    private static final int LONGEST = 2_000;

    private ReturnAddress() {}

    public static boolean isLong(@Nullable String address) {
        return address != null && address.length() > LONGEST;
    }

    /** The query without a return address that is too long to be one of ours. */
    public static @Nullable String withoutLong(@Nullable String query) {
        if (query == null || query.length() <= LONGEST) {
            return query;
        }
        var rest = Arrays.stream(query.split("&"))
                .filter(part -> !(part.startsWith(NAME + "=") && isLong(part)))
                .collect(Collectors.joining("&"));
        return rest.isEmpty() ? null : rest;
    }
}
