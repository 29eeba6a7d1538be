/** Rules of what a profile holds and how it becomes public. */
@NullMarked
package id.kipp.catalogue.profile.rules;

import org.jspecify.annotations.NullMarked;
