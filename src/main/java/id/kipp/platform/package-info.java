/** How the modules are plugged together: filters, database, clock, jobs, seeding; nobody knows it. */
@NullMarked
package id.kipp.platform;

import org.jspecify.annotations.NullMarked;
