package id.kipp.submission.preflight;

import id.kipp.submission.preflight.rules.LikenessRules.Winner;
import java.util.List;

/** Whoever knows the winners of earlier years; this module does not know who that is. */
public interface PastWinners {
    /** Those whose titles have most words in common with this one, a handful. */
    List<Winner> titledLike(String title);
}
