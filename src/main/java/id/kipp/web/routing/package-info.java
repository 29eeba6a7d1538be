/** Which page an address shows. */
@NullMarked
package id.kipp.web.routing;

import org.jspecify.annotations.NullMarked;
