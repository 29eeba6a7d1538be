/** What the portal promises, held against the running portal: one class for each promise. */
package id.kipp.promises;
