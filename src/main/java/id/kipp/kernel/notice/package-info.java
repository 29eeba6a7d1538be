/** What modules tell people about what happened, without knowing who keeps or sends it. */
@NullMarked
package id.kipp.kernel.notice;

import org.jspecify.annotations.NullMarked;
