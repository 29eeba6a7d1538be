/** What has not arrived: where each submission lies, who must act, and until when. */
@NullMarked
package id.kipp.submission.stuck;

import org.jspecify.annotations.NullMarked;
