/** What a module promises of its rows, so that a command can hold the rows against it. */
@NullMarked
package id.kipp.kernel.check;

import org.jspecify.annotations.NullMarked;
