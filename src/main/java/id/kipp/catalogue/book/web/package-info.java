/** The pages of the books, and how a book and a single record look on paper. */
@NullMarked
package id.kipp.catalogue.book.web;

import org.jspecify.annotations.NullMarked;
