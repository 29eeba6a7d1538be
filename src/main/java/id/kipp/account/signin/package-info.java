/** How people get in: guesses counted, places where somebody is signed in, and what ends them. */
@NullMarked
package id.kipp.account.signin;

import org.jspecify.annotations.NullMarked;
