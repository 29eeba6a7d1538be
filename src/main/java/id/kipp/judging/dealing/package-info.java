/** How readings lie on the jurors of a stage: before they are published, while they are scored, and when somebody is absent. */
@NullMarked
package id.kipp.judging.dealing;

import org.jspecify.annotations.NullMarked;
