package id.kipp.catalogue.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Turns what somebody typed into a query: every word counts, in its Indonesian root; nothing typed is an error. */
final class WordQuery {
    private static final Pattern CODE = Pattern.compile("INV-\\d{4}-\\d{3,}", Pattern.CASE_INSENSITIVE);
    private static final int SYNTAX = SimpleQueryParser.PHRASE_OPERATOR | SimpleQueryParser.WHITESPACE_OPERATOR;
    private static final int LONG_WORD = 6;
    private static final int MOST_WORDS = 12;

    private final Analyzer analyzer =
            new PerFieldAnalyzerWrapper(new RootAnalyzer(), Map.of(IndexDocument.PLAIN, new StandardAnalyzer()));

    Analyzer analyzer() {
        return analyzer;
    }

    Query of(String typed) {
        if (typed.isEmpty()) {
            return new MatchAllDocsQuery();
        }
        var text = SearchText.of(typed);
        if (CODE.matcher(text).matches()) {
            return new TermQuery(new Term(IndexDocument.CODE, text.toUpperCase(java.util.Locale.ROOT)));
        }
        var parser = new SimpleQueryParser(analyzer, IndexDocument.WEIGHTS, SYNTAX);
        parser.setDefaultOperator(Occur.MUST);
        var query = parser.parse(text);
        return query instanceof MatchNoDocsQuery ? plain(text) : query;
    }

    /** Words that the language's list of small words leaves out, looked for as they are. */
    private Query plain(String text) {
        var all = new BooleanQuery.Builder();
        words(text).forEach(word -> all.add(new TermQuery(new Term(IndexDocument.PLAIN, word)), Occur.MUST));
        var query = all.build();
        return query.clauses().isEmpty() ? new MatchNoDocsQuery() : query;
    }

    /** Beginnings of words, and words with a slip of the finger. */
    Query similar(String text) {
        var all = new BooleanQuery.Builder();
        for (var word : words(SearchText.of(text))) {
            var term = new Term(IndexDocument.PLAIN, word);
            var either = new BooleanQuery.Builder()
                    .add(new PrefixQuery(term), Occur.SHOULD)
                    .add(new FuzzyQuery(term, word.length() < LONG_WORD ? 1 : 2, 1), Occur.SHOULD)
                    .build();
            all.add(either, Occur.MUST);
        }
        var query = all.build();
        return query.clauses().isEmpty() ? new MatchNoDocsQuery() : query;
    }

    private List<String> words(String text) {
        var words = new ArrayList<String>();
        try (var tokens = analyzer.tokenStream(IndexDocument.PLAIN, text)) {
            var word = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken() && words.size() < MOST_WORDS) {
                words.add(word.toString());
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
