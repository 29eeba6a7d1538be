/** Uploaded files: what is accepted, where it is kept, and the one door through which it is read. */
@NullMarked
package id.kipp.document;

import org.jspecify.annotations.NullMarked;
