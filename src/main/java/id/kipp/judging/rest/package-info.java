/** What the score page's script talks to. */
@NullMarked
package id.kipp.judging.rest;

import org.jspecify.annotations.NullMarked;
