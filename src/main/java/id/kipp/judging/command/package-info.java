/** The commands that anyone can run on files of scores, without server and database. */
@NullMarked
package id.kipp.judging.command;

import org.jspecify.annotations.NullMarked;
