package id.kipp.audit.rules;

import java.util.Map;
import java.util.Set;

/**
 * Which facts stay in the trail, hashed as they are, without being shown: what a unit or its institution wrote before the ministry
 * received the submission, which no reader of the trail may open.
 */
public final class Withheld {
    /** By the stored name of the kind, so that rows of any age are read alike. */
    private static final Map<String, Set<String>> FACTS = Map.of(
            "submission.SubmissionStarted", Set.of("title"),
            "submission.SubmissionDiscarded", Set.of("title"),
            "submission.SubmissionReturned", Set.of("note"),
            "submission.FileAttached", Set.of("file"),
            "submission.FileDetached", Set.of("file"),
            "document.InfectionFound", Set.of("file"));

    private Withheld() {}

    /** The names of the facts that are not shown of events of this kind. */
    public static Set<String> of(String kind) {
        return FACTS.getOrDefault(kind, Set.of());
    }
}
