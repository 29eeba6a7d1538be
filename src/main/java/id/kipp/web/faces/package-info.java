/** How the house uses Faces: pages without state, and forms that come back with what was typed. */
@NullMarked
package id.kipp.web.faces;

import org.jspecify.annotations.NullMarked;
