package org.zonewright.analysis.plan.records;

import org.zonewright.analysis.plan.records.Piece.Mark;
import org.zonewright.analysis.plan.records.Piece.Said;
import org.zonewright.model.edit.Change;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Entry;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Sameness;
import org.zonewright.model.zone.UnreadableSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Tells a change in one line, word by word.
public final class ChangeWords {

    static final String PART = "changes.part.";

    private final List<Piece> pieces = new ArrayList<>();
    private final List<Phrase> what = new ArrayList<>();

    private ChangeWords() {}

    /// @param pieces the line
    /// @param what the parts that changed
    public record Line(List<Piece> pieces, List<Phrase> what) {}

    /// The line of a set that has the same data under another key.
    static Line ofRenamed(RecordSet before, RecordSet after, DomainName zone) {
        var words = new ChangeWords();
        if (!before.name().equals(after.name())) {
            words.part("name");
            words.say(Mark.GOES, before.name().relativeTo(zone));
            words.say(Mark.COMES, after.name().relativeTo(zone));
        }
        if (!before.setIdentifier().equals(after.setIdentifier())) {
            words.part("set-identifier");
            words.apart(Mark.GOES, before.setIdentifier());
            words.say(Mark.COMES, after.setIdentifier());
        }
        words.policies(before, after);
        words.content(after.content(), Mark.SAME);
        words.healthChecks(before, after);
        return new Line(words.pieces, words.what);
    }

    /// All that a set says but its name and type.
    public static List<Piece> of(RecordSet set) {
        var words = new ChangeWords();
        words.whole(set, Mark.SAME);
        if (set.content() instanceof Content.Alias alias) {
            words.pieces.add(Piece.term("zone-id"));
            words.say(Mark.SAME, alias.hostedZoneId());
            words.pieces.add(Piece.term("target-health"));
            words.say(Mark.SAME, Boolean.toString(alias.evaluateTargetHealth()));
        }
        return words.pieces;
    }

    public static Line of(Change change) {
        var words = new ChangeWords();
        Optional<RecordSet> before = RecordDiff.set(change.before());
        Optional<RecordSet> after = RecordDiff.set(change.after());
        if (before.isPresent() && after.isPresent()) {
            words.changed(before.get(), after.get());
        } else {
            boolean comes = change.kind() == Change.Kind.NEW;
            words.part(
                    comes
                            ? "added"
                            : change.kind() == Change.Kind.DELETED ? "deleted" : "replaced");
            change.before().ifPresent(entry -> words.whole(entry, Mark.GOES));
            change.after().ifPresent(entry -> words.whole(entry, Mark.COMES));
        }
        return new Line(words.pieces, words.what);
    }

    private void whole(Entry entry, Mark mark) {
        switch (entry) {
            case UnreadableSet set -> say(mark, set.json());
            case RecordSet set -> {
                if (!set.setIdentifier().isEmpty()) {
                    say(Mark.SAME, set.setIdentifier());
                    RoutingWords routing = RoutingWords.of(set.routing());
                    pieces.add(routing.term());
                    say(mark, routing.value());
                }
                content(set.content(), mark);
                set.healthCheckId()
                        .ifPresent(
                                id -> {
                                    pieces.add(Piece.term("health-check"));
                                    say(mark, id);
                                });
            }
        }
    }

    private void content(Content content, Mark mark) {
        switch (content) {
            case Content.Values(long ttl, List<String> values) -> {
                pieces.add(Piece.term("ttl"));
                say(mark, Long.toString(ttl));
                values.forEach(value -> apart(mark, value));
            }
            case Content.Alias alias -> {
                pieces.add(Piece.term("alias"));
                say(mark, alias.target().canonical());
            }
            case Content.TrafficPolicy(String id) -> {
                pieces.add(Piece.term("traffic-policy"));
                say(mark, id);
            }
        }
    }

    private void changed(RecordSet before, RecordSet after) {
        if (!after.setIdentifier().isEmpty()) {
            say(Mark.SAME, after.setIdentifier());
        }
        policies(before, after);
        contents(before, after);
        healthChecks(before, after);
    }

    private void policies(RecordSet before, RecordSet after) {
        if (!before.routing().equals(after.routing())) {
            part("routing");
            routing(RoutingWords.of(before.routing()), RoutingWords.of(after.routing()));
        }
    }

    private void healthChecks(RecordSet before, RecordSet after) {
        if (!before.healthCheckId().equals(after.healthCheckId())) {
            part("health-check");
            pieces.add(Piece.term("health-check"));
            before.healthCheckId().ifPresent(id -> say(Mark.GOES, id));
            after.healthCheckId().ifPresent(id -> say(Mark.COMES, id));
        }
    }

    private void routing(RoutingWords before, RoutingWords after) {
        pieces.add(before.term());
        if (before.term().equals(after.term())) {
            pieces.addAll(WordDiff.of(before.value(), after.value()));
        } else {
            say(Mark.GOES, before.value());
            pieces.add(after.term());
            say(Mark.COMES, after.value());
        }
    }

    private void contents(RecordSet before, RecordSet after) {
        if (before.content() instanceof Content.Values(long ttl, List<String> values)
                && after.content() instanceof Content.Values(long nextTtl, List<String> next)) {
            if (ttl != nextTtl) {
                part("ttl");
                pieces.add(Piece.term("ttl"));
                say(Mark.GOES, Long.toString(ttl));
                say(Mark.COMES, Long.toString(nextTtl));
            }
            values(before, values, next);
        } else if (before.content() instanceof Content.Alias from
                && after.content() instanceof Content.Alias to) {
            aliases(from, to);
        } else if (!before.content().equals(after.content())) {
            part("content");
            content(before.content(), Mark.GOES);
            content(after.content(), Mark.COMES);
        }
    }

    private void values(RecordSet set, List<String> before, List<String> after) {
        List<String> gone = without(set, before, after);
        List<String> come = without(set, after, before);
        int pairs = Math.min(gone.size(), come.size());
        for (int i = 0; i < pairs; i++) {
            gap();
            pieces.addAll(WordDiff.of(gone.get(i), come.get(i)));
        }
        gone.subList(pairs, gone.size()).forEach(value -> apart(Mark.GOES, value));
        come.subList(pairs, come.size()).forEach(value -> apart(Mark.COMES, value));
        int changed = Math.max(gone.size(), come.size());
        int all = Math.max(before.size(), after.size());
        if (changed == 1 && all > 1) {
            int place =
                    come.isEmpty()
                            ? before.indexOf(gone.getFirst())
                            : after.indexOf(come.getFirst());
            what.add(Phrase.of("changes.part.value-of", place + 1, all));
        } else if (changed > 0) {
            part(changed == 1 ? "value" : "values");
        }
    }

    /// The values that the others do not have.
    private static List<String> without(RecordSet set, List<String> values, List<String> others) {
        var left =
                new ArrayList<>(
                        others.stream().map(other -> Sameness.normal(set.type(), other)).toList());
        return values.stream()
                .filter(value -> !left.remove(Sameness.normal(set.type(), value)))
                .toList();
    }

    private void aliases(Content.Alias before, Content.Alias after) {
        if (!before.target().equals(after.target())) {
            part("target");
            pieces.add(Piece.term("alias"));
            pieces.addAll(WordDiff.of(before.target().canonical(), after.target().canonical()));
        }
        if (!Objects.equals(before.hostedZoneId(), after.hostedZoneId())) {
            part("zone-id");
            pieces.add(Piece.term("zone-id"));
            say(Mark.GOES, before.hostedZoneId());
            say(Mark.COMES, after.hostedZoneId());
        }
        if (before.evaluateTargetHealth() != after.evaluateTargetHealth()) {
            part("target-health");
            pieces.add(Piece.term("target-health"));
            say(Mark.GOES, Boolean.toString(before.evaluateTargetHealth()));
            say(Mark.COMES, Boolean.toString(after.evaluateTargetHealth()));
        }
    }

    private void part(String key) {
        what.add(Phrase.of(PART + key));
    }

    /// A value as a whole, with a gap before it.
    private void apart(Mark mark, String value) {
        gap();
        say(mark, value);
    }

    private void gap() {
        if (!pieces.isEmpty() && pieces.getLast() instanceof Said) {
            say(Mark.SAME, " ");
        }
    }

    private void say(Mark mark, String text) {
        if (!text.isEmpty()) {
            pieces.add(new Said(mark, text));
        }
    }
}
