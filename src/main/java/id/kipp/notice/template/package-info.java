/** Words that the secretariat gives to notices in place of those of the house. */
@NullMarked
package id.kipp.notice.template;

import org.jspecify.annotations.NullMarked;
