/** The search index: Lucene with the Indonesian analyser, facets counted beside it. */
@NullMarked
package id.kipp.catalogue.search;

import org.jspecify.annotations.NullMarked;
