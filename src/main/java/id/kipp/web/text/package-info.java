/** The language of a page, its texts, numbers and dates. */
@NullMarked
package id.kipp.web.text;

import org.jspecify.annotations.NullMarked;
