/** What the two sides of a replication are told. */
@NullMarked
package id.kipp.replication.notice;

import org.jspecify.annotations.NullMarked;
