/** What becomes of a service call whose transaction the database undid because others were in its way. */
@NullMarked
package id.kipp.kernel.transaction;

import org.jspecify.annotations.NullMarked;
