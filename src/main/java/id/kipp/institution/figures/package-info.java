/** Figures that others published: index values of institutions, and numbers of the competition. */
@NullMarked
package id.kipp.institution.figures;

import org.jspecify.annotations.NullMarked;
