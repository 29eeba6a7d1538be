/** Whom to ask about a submission: the people of a unit and the Admin Lokal of an institution. */
@NullMarked
package id.kipp.account.contact;

import org.jspecify.annotations.NullMarked;
