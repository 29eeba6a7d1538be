package id.kipp.laws;

import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/** Lists of what broke a law before it was one: they may shrink and never grow. */
final class Frozen {
    private Frozen() {}

    /** An exception that nothing needs any more has to go. */
    static void tellNeedless(Set<String> frozen, Set<String> needed, ConditionEvents events) {
        frozen.stream()
                .filter(name -> !needed.contains(name))
                .sorted()
                .forEach(name -> events.add(SimpleConditionEvent.violated(
                        name, name + " needs no exception any more: take it off the list")));
    }
}
