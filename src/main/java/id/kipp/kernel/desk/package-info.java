/** What modules have for the first page of somebody who works in the portal, without that page knowing the modules. */
@NullMarked
package id.kipp.kernel.desk;

import org.jspecify.annotations.NullMarked;
