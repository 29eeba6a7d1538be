/** What an owner tells of an innovation, so that others can decide: drafted by the institution, published by a curator, confirmed each year. */
@NullMarked
package id.kipp.catalogue.profile;

import org.jspecify.annotations.NullMarked;
