/** What the browser is told to allow, where a request comes from, and who is signed in. */
@NullMarked
package id.kipp.web.security;

import org.jspecify.annotations.NullMarked;
