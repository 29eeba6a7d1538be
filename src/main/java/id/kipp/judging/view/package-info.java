/** What judging shows to its pages and to other modules. */
@NullMarked
package id.kipp.judging.view;

import org.jspecify.annotations.NullMarked;
