package id.kipp.catalogue.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Words by their Indonesian roots, without the small words that stand in every text. Only those that mean nothing by themselves
 * are left out: Lucene's own list has 758, antar, masalah and tahu among them, which would then not find mengantar.
 */
final class RootAnalyzer extends Analyzer {
    private static final CharArraySet SMALL = new CharArraySet(
            List.of(
                    ("yang dan di ke dari untuk pada dengan atau ini itu adalah oleh sebagai juga agar para tidak secara karena"
                                    + " telah kami kita ia dia mereka saya anda suatu sebuah yaitu yakni bahwa jika bila maka namun tetapi")
                            .split(" ")),
            false);

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var words = new StandardTokenizer();
        var small = new LowerCaseFilter(words);
        var telling = new StopFilter(small, SMALL);
        return new TokenStreamComponents(words, new Roots(telling));
    }

    /** Whether the word stands in every text. */
    static boolean isSmall(String word) {
        return SMALL.contains(word);
    }

    @Override
    public int getPositionIncrementGap(String field) {
        return PlainAnalyzer.BETWEEN_TEXTS;
    }

    @Override
    protected TokenStream normalize(String field, TokenStream words) {
        return new LowerCaseFilter(words);
    }

    private static final class Roots extends TokenFilter {
        private final CharTermAttribute word = addAttribute(CharTermAttribute.class);

        Roots(TokenStream words) {
            super(words);
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (!input.incrementToken()) {
                return false;
            }
            var root = RootWords.indonesian().of(word.toString());
            word.setEmpty().append(root);
            return true;
        }
    }
}
