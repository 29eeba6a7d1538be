/** Replications as others see them. */
@NullMarked
package id.kipp.replication.view;

import org.jspecify.annotations.NullMarked;
