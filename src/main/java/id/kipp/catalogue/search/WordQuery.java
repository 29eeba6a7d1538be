package id.kipp.catalogue.search;

import id.kipp.catalogue.rules.Match;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;

/**
 * The query for the things that were asked for. A score has two parts: how the record matches, in whole steps, and below one
 * step how well its fields speak of it; so that no record of a farther match ever stands before one of a closer.
 */
final class WordQuery {
    /** More than all fields of a record can weigh together; a float keeps thousandths above it. */
    static final int STEP = 4096;

    static final Pattern CODE = Pattern.compile("INV-\\d{4}-\\d{3,}", Pattern.CASE_INSENSITIVE);
    private static final Analyzer ANALYZER = new PerFieldAnalyzerWrapper(
            new RootAnalyzer(),
            Map.of(IndexDocument.PLAIN, new PlainAnalyzer(), IndexDocument.PLAIN_TITLE, new PlainAnalyzer()));

    /** What another name of the same thing is worth beside the one that was typed. */
    private static final float OTHER_NAME = 0.5f;

    private static final float OTHER_FIELDS = 0.3f;
    private static final float WHOLE_NAME = 60f;
    private static final float PHRASE = 3f;

    private final QueryBuilder builder = new QueryBuilder(ANALYZER);
    private final List<Slot> slots;

    WordQuery(List<Slot> slots) {
        this.slots = List.copyOf(slots);
    }

    static Analyzer analyzer() {
        return ANALYZER;
    }

    /** Of a hit's score. */
    static Match match(float score) {
        return Match.ofWorth((int) (score / STEP));
    }

    Query query() {
        if (slots.isEmpty()) {
            return new MatchNoDocsQuery();
        }
        var matches = new ArrayList<Query>();
        step(matches, Match.ALL, either(all(this::exactly), written()));
        step(matches, Match.ROOT, all(this::byRoot));
        if (slots.stream().anyMatch(slot -> !slot.slips().isEmpty())) {
            step(matches, Match.SLIP, all(this::nearly));
        }
        if (slots.stream().anyMatch(slot -> !slot.telling()) || slots.size() > 1) {
            step(matches, Match.MOST, most());
        }
        step(matches, Match.TEXT, all(this::anywhere));
        var query = new BooleanQuery.Builder().add(new DisjunctionMaxQuery(matches, 0), Occur.MUST);
        slots.forEach(slot -> query.add(weight(slot), Occur.SHOULD));
        query.add(new BoostQuery(whole(), WHOLE_NAME), Occur.SHOULD);
        if (slots.size() > 1) {
            var typed = String.join(" ", slots.stream().map(Slot::typed).toList());
            query.add(new BoostQuery(phrase(IndexDocument.TITLE, typed), PHRASE), Occur.SHOULD);
            query.add(new BoostQuery(phrase(IndexDocument.ROOTS, typed), PHRASE), Occur.SHOULD);
        }
        return query.build();
    }

    private static void step(List<Query> matches, Match match, Query query) {
        matches.add(new BoostQuery(new ConstantScoreQuery(query), (float) match.worth() * STEP));
    }

    private Query all(Function<Slot, Query> condition) {
        var all = new BooleanQuery.Builder();
        slots.forEach(slot -> all.add(condition.apply(slot), Occur.MUST));
        return all.build();
    }

    /** At least half of what tells something; the word kota alone is no half of Kota Sorong. */
    private Query most() {
        var most = new BooleanQuery.Builder();
        var telling = slots.stream().filter(Slot::telling).toList();
        telling.forEach(slot -> most.add(nearly(slot), Occur.SHOULD));
        return telling.isEmpty()
                ? new MatchNoDocsQuery()
                : most.setMinimumNumberShouldMatch((telling.size() + 1) / 2).build();
    }

    private Query exactly(Slot slot) {
        var names = new ArrayList<Query>();
        for (var name : slot.names()) {
            names.add(phrase(IndexDocument.PLAIN, name));
        }
        if (!slot.quoted()) {
            together(slot).forEach(name -> names.add(new TermQuery(new Term(IndexDocument.NAMES, name))));
        }
        return either(names);
    }

    /** The words of the slot as one, and with those before and behind it: san piisan is Sanpiisan. */
    private List<String> together(Slot slot) {
        var word = Names.joined(slot.typed());
        var names = new ArrayList<>(List.of(word));
        var at = slots.indexOf(slot);
        if (at > 0) {
            names.add(Names.joined(slots.get(at - 1).typed()) + word);
        }
        if (at + 1 < slots.size()) {
            names.add(word + Names.joined(slots.get(at + 1).typed()));
        }
        return names;
    }

    private Query byRoot(Slot slot) {
        if (slot.quoted()) {
            return exactly(slot);
        }
        var ways = new ArrayList<Query>();
        ways.add(exactly(slot));
        slot.names().forEach(name -> ways.add(phrase(IndexDocument.ROOTS, name)));
        if (slot.isBeginning()) {
            ways.add(new PrefixQuery(new Term(IndexDocument.PLAIN, slot.typed())));
        }
        return either(ways);
    }

    private Query nearly(Slot slot) {
        var ways = new ArrayList<Query>();
        ways.add(byRoot(slot));
        slot.slips().forEach(slip -> ways.add(new TermQuery(new Term(IndexDocument.PLAIN, slip))));
        return either(ways);
    }

    private Query anywhere(Slot slot) {
        var ways = new ArrayList<Query>();
        ways.add(byRoot(slot));
        slot.names().forEach(name -> ways.add(phrase(IndexDocument.SECTIONS, name)));
        return either(ways);
    }

    /** All words written as one. */
    private Query written() {
        return new TermQuery(new Term(IndexDocument.NAMES, joined()));
    }

    private Query whole() {
        return new ConstantScoreQuery(new TermQuery(new Term(IndexDocument.WHOLE_NAME, joined())));
    }

    private String joined() {
        return Names.joined(String.join(" ", slots.stream().map(Slot::typed).toList()));
    }

    private Query weight(Slot slot) {
        var fields = new ArrayList<Query>();
        for (var field : IndexDocument.WEIGHTS.entrySet()) {
            for (var name : slot.names()) {
                var other = name.equals(slot.typed()) ? 1f : OTHER_NAME;
                fields.add(new BoostQuery(phrase(field.getKey(), name), field.getValue() * other));
            }
            for (var slip : slot.slips()) {
                fields.add(new BoostQuery(phrase(field.getKey(), slip), field.getValue()));
            }
        }
        return new DisjunctionMaxQuery(fields, OTHER_FIELDS);
    }

    private Query phrase(String field, String words) {
        var query = builder.createPhraseQuery(field, words);
        return query == null ? new MatchNoDocsQuery() : query;
    }

    private static Query either(Query... ways) {
        return either(List.of(ways));
    }

    private static Query either(List<Query> ways) {
        var either = new BooleanQuery.Builder();
        ways.forEach(way -> either.add(way, Occur.SHOULD));
        return either.build();
    }
}
