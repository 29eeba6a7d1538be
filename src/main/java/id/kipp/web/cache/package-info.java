/** Answers kept in memory, and what is left unsaid when nothing changed. */
@NullMarked
package id.kipp.web.cache;

import org.jspecify.annotations.NullMarked;
