/** What an edition shows to others: records that were read in one transaction and are safe to keep. */
@NullMarked
package id.kipp.competition.view;

import org.jspecify.annotations.NullMarked;
