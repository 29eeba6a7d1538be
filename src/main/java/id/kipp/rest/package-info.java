/** How programs talk to the portal: one JAX-RS application, and problem answers after RFC 9457. */
@NullMarked
package id.kipp.rest;

import org.jspecify.annotations.NullMarked;
