/** The work of copying an innovation: asked, answered, agreed, done, and told how it went. */
@NullMarked
package id.kipp.replication;

import org.jspecify.annotations.NullMarked;
