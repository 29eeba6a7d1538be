/** The register of conflicts as the secretariat reads it, and where jurors worked before. */
@NullMarked
package id.kipp.judging.conflict.web;

import org.jspecify.annotations.NullMarked;
