package id.kipp.kernel.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A public method that only services and jobs of the portal call, after their own doors have asked who is there: pages and
 * resources may not call it, which a law keeps.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Internal {
    /** Who calls it, and what was checked before. */
    String value();
}
