package id.kipp.kernel.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The door of a service method that anybody may open, signed in or not; the reason belongs beside it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface PermitAll {
    /** Why nobody needs a permission here. */
    String value();
}
