package org.zonewright.analysis.resolve.whatif;

import org.zonewright.analysis.resolve.Client;
import org.zonewright.analysis.resolve.Fraction;
import org.zonewright.analysis.resolve.Outcome;
import org.zonewright.analysis.resolve.Question;
import org.zonewright.analysis.resolve.Resolver;
import org.zonewright.analysis.resolve.World;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Zone;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What an edit does to names that it does not touch: all whose answers come through what it
/// changes.
///
/// @param names nearest first
/// @param more how many beyond those were found and not looked at
public record Fallout(List<Affected> names, int more) {

    public static final Fallout NOTHING = new Fallout(List.of(), 0);

    /// Names that are asked for: each costs two answers.
    private static final int MOST = 200;

    /// @param type of the record sets of that name; a CNAME stands for whatever is asked through it
    public record Affected(DomainName name, RecordType type, Change change) {}

    public enum Change {
        /// There was an answer, and there is none.
        LOST,
        /// There is another answer.
        OTHER,
        /// The answer is the same for another time.
        TTL,
        /// The answer is the same, unless something fails or the client is elsewhere.
        DEPENDS
    }

    public Fallout {
        names = List.copyOf(names);
    }

    /// Takes a walk over the zone, and two answers for each name found.
    public static Fallout of(Zone zone, Edit edit, World world) {
        return of(new Dependents(zone), edit, world);
    }

    /// The same for one of many edits of a zone, which together take one walk over it.
    public static Fallout of(Dependents dependents, Edit edit, World world) {
        Zone zone = dependents.zone();
        Set<RecordSet.Key> touched = dependents.touched(edit);
        if (touched.isEmpty()) {
            return NOTHING;
        }
        List<Dependents.At> found = dependents.of(touched);
        if (found.isEmpty()) {
            return NOTHING;
        }
        Resolver before = Resolver.of(zone, world);
        Resolver after = Resolver.of(edit.applyTo(zone), world);
        var names = new ArrayList<Affected>();
        for (Dependents.At at : found.subList(0, Math.min(MOST, found.size()))) {
            names.add(new Affected(at.name(), at.type(), change(at, before, after)));
        }
        return new Fallout(names, found.size() - names.size());
    }

    /// Names that have no answer afterwards.
    public List<Affected> lost() {
        return names.stream().filter(name -> name.change() == Change.LOST).toList();
    }

    /// Names that have no answer afterwards, and then those that have another.
    public List<Affected> changed() {
        return Stream.of(Change.LOST, Change.OTHER)
                .flatMap(change -> names.stream().filter(name -> name.change() == change))
                .toList();
    }

    private static Change change(Dependents.At at, Resolver before, Resolver after) {
        List<RecordType> asked =
                at.type().equals(RecordType.CNAME)
                        ? List.of(RecordType.A, RecordType.AAAA)
                        : List.of(at.type());
        Change worst = Change.DEPENDS;
        for (RecordType type : asked) {
            Change here = change(question(at.name(), type), before, after);
            worst = here.compareTo(worst) < 0 ? here : worst;
        }
        return worst;
    }

    private static Question question(DomainName name, RecordType type) {
        return new Question(name, type, Client.UNKNOWN, Set.of(), 0, Question.View.PUBLIC);
    }

    private static Change change(Question question, Resolver before, Resolver after) {
        boolean wasSilent = before.flow(question).silent().equals(Fraction.ONE);
        if (!wasSilent && after.flow(question).silent().equals(Fraction.ONE)) {
            return Change.LOST;
        }
        List<Outcome> then = before.distribution(question);
        List<Outcome> now = after.distribution(question);
        if (!data(then).equals(data(now))) {
            return Change.OTHER;
        }
        return texts(then).equals(texts(now)) ? Change.DEPENDS : Change.TTL;
    }

    private static List<String> data(List<Outcome> outcomes) {
        return outcomes.stream()
                .map(
                        outcome ->
                                outcome.share()
                                        + " "
                                        + outcome.rcode()
                                        + outcome.answer().stream()
                                                .map(record -> record.type() + record.rdata())
                                                .sorted()
                                                .toList())
                .sorted()
                .toList();
    }

    private static List<String> texts(List<Outcome> outcomes) {
        return outcomes.stream()
                .map(outcome -> outcome.answer().stream().map(Object::toString).sorted().toList())
                .map(Object::toString)
                .sorted()
                .toList();
    }
}
