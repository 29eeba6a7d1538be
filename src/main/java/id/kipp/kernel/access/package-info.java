/** Who is acting, what a person may do, and the interceptor that asks before each method. */
@NullMarked
package id.kipp.kernel.access;

import org.jspecify.annotations.NullMarked;
