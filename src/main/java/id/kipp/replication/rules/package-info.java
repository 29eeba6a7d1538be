/** What may follow on what in a replication, who may do it, and what has to be said. */
@NullMarked
package id.kipp.replication.rules;

import org.jspecify.annotations.NullMarked;
