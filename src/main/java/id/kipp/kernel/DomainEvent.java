package id.kipp.kernel;

import java.util.SortedMap;

/** Something that happened; announced inside the transaction that made it so. */
public interface DomainEvent {
    /** What happened, as module.past-participle, such as {@code submission.forwarded}. */
    default String kind() {
        var type = getClass();
        var module = type.getPackageName().split("\\.")[2];
        return module + "." + type.getSimpleName();
    }

    /** What it happened to, such as {@code submission:2016-0421}. */
    String subject();

    /** The facts worth keeping for ever, by name; never a secret. */
    SortedMap<String, String> facts();
}
