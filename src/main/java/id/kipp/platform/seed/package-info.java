/** Loads CSV files into the database: regions, institutions, winners, replications, index values, statistics, the terms of an edition. */
@NullMarked
package id.kipp.platform.seed;

import org.jspecify.annotations.NullMarked;
