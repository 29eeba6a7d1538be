/** Payara Micro as a child process of the launcher. */
@NullMarked
package id.kipp.launcher.server;

import org.jspecify.annotations.NullMarked;
