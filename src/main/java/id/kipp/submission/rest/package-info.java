/** Autosave of a draft for the script of the form. */
@NullMarked
package id.kipp.submission.rest;

import org.jspecify.annotations.NullMarked;
