/** What happened to a replication. */
@NullMarked
package id.kipp.replication.event;

import org.jspecify.annotations.NullMarked;
