/** What all pages share: texts, addresses, headers, and what happens when something goes wrong. */
@NullMarked
package id.kipp.web;

import org.jspecify.annotations.NullMarked;
