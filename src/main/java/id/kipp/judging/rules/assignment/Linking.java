package id.kipp.judging.rules.assignment;

import id.kipp.judging.rules.Links;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Exchanges submissions between jurors until every juror shares submissions with at least three others and the panel hangs together, each time the exchange that costs
 * least; where the numbers do not allow that, nothing is exchanged.
 */
final class Linking {

    /** The first juror hands a submission to the second and gets another one back: loads stay as they are. */
    private record Exchange(int first, int given, int second, int taken, long cost) {}

    private final Roster roster;
    private final Links links;
    private final int[] attainable;

    Linking(Roster roster) {
        this.roster = roster;
        links = roster.links();
        var others = IntStream.range(0, roster.submissions())
                .map(submission -> 1 - roster.jurorsOf(submission).length)
                .sorted()
                .map(negative -> -negative)
                .toArray();
        attainable = IntStream.range(0, roster.jurors())
                .map(juror -> attainable(juror, others))
                .toArray();
    }

    /** How many partners a juror could have at best: with this load, among the submissions with most jurors. */
    private int attainable(int juror, int[] others) {
        var partners = IntStream.of(others).limit(roster.load(juror)).sum();
        return Math.min(Math.min(Links.ENOUGH, roster.jurors() - 1), partners);
    }

    void run() {
        var done = new ArrayList<Exchange>();
        var lacking = lacking();
        while (lacking > 0) {
            var exchange = best(lacking);
            if (exchange.isEmpty()) {
                undo(done);
                return;
            }
            make(exchange.get());
            done.add(exchange.get());
            lacking = lacking();
        }
    }

    private void undo(List<Exchange> done) {
        for (var k = done.size() - 1; k >= 0; k--) {
            undo(done.get(k));
        }
    }

    private int lacking() {
        var sum = Math.max(0, roster.groups(links) - 1);
        for (var j = 0; j < attainable.length; j++) {
            sum += lacking(j);
        }
        return sum;
    }

    private int lacking(int juror) {
        return Math.max(0, attainable[juror] - links.partners(juror));
    }

    private Optional<Exchange> best(int lacking) {
        Optional<Exchange> best = Optional.empty();
        for (int first : wanting()) {
            for (var given : List.copyOf(roster.submissionsOf(first))) {
                best = best(first, given, lacking, best);
            }
        }
        return best;
    }

    /** The jurors who lack partners; or, when none does, those of the first part of the panel. */
    private List<Integer> wanting() {
        var wanting = IntStream.range(0, attainable.length)
                .filter(j -> lacking(j) > 0)
                .boxed()
                .toList();
        return wanting.isEmpty()
                ? links.components().stream()
                        .filter(group -> roster.load(group.get(0)) > 0)
                        .findFirst()
                        .orElseThrow()
                : wanting;
    }

    private Optional<Exchange> best(int first, int given, int lacking, Optional<Exchange> known) {
        var best = known;
        for (var taken = 0; taken < roster.submissions(); taken++) {
            if (!roster.isFree(taken, first)) {
                continue;
            }
            var jurors = roster.jurorsOf(taken);
            for (var second : jurors) {
                if (roster.isFree(given, second) && bringsPartner(first, second, jurors)) {
                    var exchange = new Exchange(first, given, second, taken, cost(first, given, second, taken));
                    if (isCheaper(exchange, best) && helps(exchange, lacking)) {
                        best = Optional.of(exchange);
                    }
                }
            }
        }
        return best;
    }

    private long cost(int first, int given, int second, int taken) {
        return roster.cost(given, first, second) + roster.cost(taken, second, first);
    }

    private boolean bringsPartner(int first, int second, int[] jurors) {
        return IntStream.of(jurors).anyMatch(juror -> juror != second && !links.isLinked(first, juror));
    }

    private static boolean isCheaper(Exchange exchange, Optional<Exchange> known) {
        return known.isEmpty() || exchange.cost() < known.get().cost();
    }

    private boolean helps(Exchange exchange, int lacking) {
        make(exchange);
        var helps = lacking() < lacking;
        undo(exchange);
        return helps;
    }

    private void make(Exchange exchange) {
        hand(exchange.given(), exchange.first(), exchange.second());
        hand(exchange.taken(), exchange.second(), exchange.first());
    }

    private void undo(Exchange exchange) {
        hand(exchange.given(), exchange.second(), exchange.first());
        hand(exchange.taken(), exchange.first(), exchange.second());
    }

    private void hand(int submission, int from, int to) {
        links.remove(roster.jurorsOf(submission));
        roster.hand(submission, from, to);
        links.add(roster.jurorsOf(submission));
    }
}
