/** The Admin Lokal's list in the browser: its address, its file, and forwarding many at once. */
@NullMarked
package id.kipp.submission.incoming.web;

import org.jspecify.annotations.NullMarked;
