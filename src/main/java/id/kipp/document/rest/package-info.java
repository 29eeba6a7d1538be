/** The one door through which documents are downloaded. */
@NullMarked
package id.kipp.document.rest;

import org.jspecify.annotations.NullMarked;
