/** The pages of what a person was told. */
@NullMarked
package id.kipp.notice.web;

import org.jspecify.annotations.NullMarked;
