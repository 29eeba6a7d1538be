/** The pages that bring many accounts in and let their owners choose a password. */
@NullMarked
package id.kipp.account.invitation.web;

import org.jspecify.annotations.NullMarked;
