package id.kipp.web.routing;

import java.util.List;

/** The modules that bring texts and addresses of their own, under their names. */
public final class Modules {
    public static final List<String> NAMES = List.of(
            "web",
            "csv",
            "institution",
            "account",
            "document",
            "competition",
            "submission",
            "judging",
            "award",
            "catalogue",
            "replication",
            "notice",
            "audit");

    private Modules() {}
}
