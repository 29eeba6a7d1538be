/** Whether a PDF asks for a password when it is opened, after ISO 32000-1, 7.6, and ISO 32000-2, 7.6.4. */
@NullMarked
package id.kipp.document.password;

import org.jspecify.annotations.NullMarked;
