/** The pages on which the secretariat looks at loads and changes them by hand. */
@NullMarked
package id.kipp.judging.dealing.web;

import org.jspecify.annotations.NullMarked;
