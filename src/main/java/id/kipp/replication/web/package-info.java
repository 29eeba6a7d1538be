/** The pages of those who ask for a replication, those who are asked, and the secretariat. */
@NullMarked
package id.kipp.replication.web;

import org.jspecify.annotations.NullMarked;
