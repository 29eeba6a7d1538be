package id.kipp.catalogue.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.search.IndexSearcher;

/** Finds what a word that no record has may be a slip of the finger for; a short word is none, and its first two letters are right. */
final class Slips {
    private static final int SHORTEST = 5;
    private static final int LONG_WORD = 8;
    private static final int RIGHT_LETTERS = 2;
    private static final int MOST = 3;

    private record Candidate(String word, float likeness, int records) {}

    private Slips() {}

    static List<Slot> in(List<Slot> slots, IndexSearcher searcher) throws IOException {
        var corrected = new ArrayList<Slot>();
        for (var slot : slots) {
            corrected.add(mayBeSlip(slot) && isUnknown(slot, searcher) ? slot.withSlips(near(slot, searcher)) : slot);
        }
        return corrected;
    }

    /** What was typed with each slip in its likeliest correction; empty when there was none. */
    static String meant(List<Slot> slots) {
        return slots.stream().allMatch(slot -> slot.slips().isEmpty())
                ? ""
                : slots.stream().map(Slips::corrected).collect(Collectors.joining(" "));
    }

    private static String corrected(Slot slot) {
        var typed = slot.quoted() ? "\"" + slot.typed() + "\"" : slot.typed();
        return slot.slips().isEmpty() ? typed : slot.slips().get(0);
    }

    private static boolean mayBeSlip(Slot slot) {
        return slot.isOneWord()
                && slot.names().size() == 1
                && slot.typed().length() >= SHORTEST
                && slot.typed().chars().allMatch(Character::isLetter);
    }

    private static boolean isUnknown(Slot slot, IndexSearcher searcher) throws IOException {
        return searcher.getIndexReader().docFreq(new Term(IndexDocument.PLAIN, slot.typed())) == 0
                && searcher.count(new WordQuery(List.of(slot)).query()) == 0;
    }

    private static List<String> near(Slot slot, IndexSearcher searcher) throws IOException {
        var reader = searcher.getIndexReader();
        var word = slot.typed();
        var found = candidates(reader, word, 1);
        if (found.isEmpty() && word.length() >= LONG_WORD) {
            found = candidates(reader, word, 2);
        }
        return found.stream()
                .sorted(Comparator.comparing(Candidate::likeness)
                        .thenComparing(Candidate::records)
                        .reversed()
                        .thenComparing(Candidate::word))
                .limit(MOST)
                .map(Candidate::word)
                .toList();
    }

    private static List<Candidate> candidates(IndexReader reader, String word, int slips) throws IOException {
        var candidates = new ArrayList<Candidate>();
        var terms = MultiTerms.getTerms(reader, IndexDocument.PLAIN);
        if (terms != null) {
            var near = new FuzzyTermsEnum(terms, new Term(IndexDocument.PLAIN, word), slips, RIGHT_LETTERS, true);
            var likeness = near.attributes().addAttribute(BoostAttribute.class);
            for (var term = near.next(); term != null; term = near.next()) {
                candidates.add(new Candidate(term.utf8ToString(), likeness.getBoost(), near.docFreq()));
            }
        }
        return candidates;
    }
}
