package org.zonewright.gui;

import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.Annotations;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Zone;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Edits of what identifies a record set: its name, type, policy and set identifier. A set never
/// takes the place of another one: that is refused. Notes move with their set.
public final class KeyEdits {

    private static final Pattern MNEMONIC = Pattern.compile("[A-Za-z][A-Za-z0-9-]*");

    private final Zone zone;

    public KeyEdits(Zone zone) {
        this.zone = zone;
    }

    /// Moves one set, or all members of a routing group, to another name.
    ///
    /// @param sets of one name, never empty
    public Entered rename(List<RecordSet> sets, String typed) {
        if (typed.isBlank()) {
            return Entered.refused("edit.refused.no-name");
        }
        DomainName name = TypedName.listed(typed, zone.name());
        RecordSet first = sets.getFirst();
        if (name.equals(first.name())) {
            return new Entered.Same();
        }
        return moved(
                sets,
                set -> new RecordSet.Key(name, set.type(), set.setIdentifier()),
                "edit.rename",
                name.relativeTo(zone.name()));
    }

    /// Gives one set, or all members of a routing group, another type; what they hold stays.
    ///
    /// @param sets of one name and type, never empty
    public Entered retype(List<RecordSet> sets, String typed) {
        String text = typed.strip();
        if (!MNEMONIC.matcher(text).matches()) {
            return Entered.refused("edit.refused.type", text);
        }
        RecordType type = RecordType.of(text);
        if (type.equals(sets.getFirst().type())) {
            return new Entered.Same();
        }
        return moved(
                sets,
                set -> new RecordSet.Key(set.name(), type, set.setIdentifier()),
                "edit.retype",
                type);
    }

    public Entered setIdentifier(RecordSet set, String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return Entered.refused("edit.refused.no-set-identifier");
        }
        if (text.equals(set.setIdentifier())) {
            return new Entered.Same();
        }
        return moved(
                List.of(set),
                same -> new RecordSet.Key(same.name(), same.type(), text),
                "edit.set-identifier",
                text);
    }

    /// Puts a set under another policy, or the same with other parameters. It keeps its set
    /// identifier where the policy has one, and gets a free one where it had none.
    public Entered routing(RecordSet set, Routing next) {
        if (next.equals(set.routing())) {
            return new Entered.Same();
        }
        boolean simple = next instanceof Routing.Simple;
        String identifier =
                simple
                        ? ""
                        : set.setIdentifier().isEmpty()
                                ? FreeNames.setIdentifier(zone, set.name(), set.type(), next)
                                : set.setIdentifier();
        RecordSet to = set.withRouting(next, identifier);
        if (!to.key().equals(set.key()) && zone.find(to.key()).isPresent()) {
            return Entered.refused("edit.refused.exists", label(to.key()));
        }
        return new Entered.Change(
                Edit.of(moves(Map.of(set.key(), to))),
                Phrase.of("edit.set-routing", label(set.key())),
                to.key());
    }

    private interface Rekeying {
        RecordSet.Key of(RecordSet set);
    }

    private Entered moved(List<RecordSet> sets, Rekeying rekeying, String step, Object to) {
        var moves = new HashMap<RecordSet.Key, RecordSet>();
        var leaving = new HashSet<RecordSet.Key>();
        sets.forEach(set -> leaving.add(set.key()));
        for (RecordSet set : sets) {
            RecordSet.Key key = rekeying.of(set);
            if (zone.find(key).isPresent() && !leaving.contains(key)) {
                return Entered.refused("edit.refused.exists", label(key));
            }
            moves.put(set.key(), set.withKey(key));
        }
        RecordSet first = sets.getFirst();
        return new Entered.Change(
                Edit.of(moves(moves)), Phrase.of(step, label(first.key()), to), rekeying.of(first));
    }

    private List<Edit> moves(Map<RecordSet.Key, RecordSet> moves) {
        var edits = new ArrayList<Edit>();
        moves.forEach((from, to) -> edits.add(move(from, to)));
        notes(moves).ifPresent(edits::add);
        return edits;
    }

    /// What moves the notes of sets to the keys that these have then; empty if none has a note.
    public Optional<Edit> notes(Map<RecordSet.Key, RecordSet> moves) {
        List<Annotations.Note> notes = zone.annotations().notes();
        if (notes.stream().noneMatch(note -> moves.containsKey(note.at()))) {
            return Optional.empty();
        }
        return Optional.of(
                new Edit.SetAnnotations(
                        new Annotations(
                                notes.stream().map(note -> moved(note, moves)).toList(),
                                zone.annotations().waivers())));
    }

    private static Edit move(RecordSet.Key from, RecordSet to) {
        return from.equals(to.key()) ? new Edit.Put(to) : new Edit.Rekey(from, to);
    }

    private static Annotations.Note moved(
            Annotations.Note note, Map<RecordSet.Key, RecordSet> moves) {
        RecordSet to = moves.get(note.at());
        return to == null ? note : note.at(to.key());
    }

    private String label(RecordSet.Key key) {
        return SetLabel.of(key, zone.name());
    }
}
