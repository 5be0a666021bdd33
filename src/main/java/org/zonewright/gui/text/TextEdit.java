package org.zonewright.gui.text;

import org.zonewright.codec.Location;
import org.zonewright.codec.Parsed;
import org.zonewright.codec.Problem;
import org.zonewright.model.edit.Change;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.edit.Import;
import org.zonewright.model.edit.ZoneDiff;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.Extra;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.UnreadableSet;
import org.zonewright.model.zone.Zone;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A text under edit. What it changes is what it says otherwise than the text that it began as:
/// what its form cannot say was never in either, and stays as it is in the zone.
///
/// @param zone the zone's name
/// @param original the text as it began
record TextEdit(TextForm form, DomainName zone, String original) {

    /// What an edited text comes to.
    sealed interface Outcome {

        /// Some of it can be read as nothing: nothing is taken before that is mended.
        record Unreadable(List<Problem> problems) implements Outcome {
            public Unreadable {
                problems = List.copyOf(problems);
            }
        }

        record Unchanged() implements Outcome {}

        /// @param sets how many record sets it adds, changes and deletes
        record Changed(Edit edit, int sets) implements Outcome {}
    }

    Outcome read(String text) {
        if (text.equals(original)) {
            return new Outcome.Unchanged();
        }
        return switch (parse(text)) {
            case Parsed.NeedsOrigin(var problems, _) -> new Outcome.Unreadable(problems);
            case Parsed.Unusable(var problems) -> new Outcome.Unreadable(problems);
            case Parsed.Usable(Zone read, var problems, var locations) -> {
                var bad = new ArrayList<>(problems.stream().filter(Problem::isLeftOut).toList());
                bad.addAll(newlyUnreadable(read, locations));
                if (!bad.isEmpty()) {
                    yield new Outcome.Unreadable(bad);
                }
                yield read.name().equals(zone)
                        ? difference(read)
                        : new Outcome.Unreadable(List.of(otherZone(read.name())));
            }
        };
    }

    /// Sets that are none any more; those that were none before are left as they are.
    private List<Problem> newlyUnreadable(Zone read, Map<EntryId, Location> locations) {
        List<String> before = before().unreadable().stream().map(UnreadableSet::json).toList();
        return read.unreadable().stream()
                .filter(set -> !before.contains(set.json()))
                .map(
                        set -> {
                            Location at = locations.get(set.id());
                            int line = at == null ? 1 : at.line();
                            int column = at == null ? 1 : at.column();
                            return new Problem("", line, column, "", set.why());
                        })
                .toList();
    }

    private static Problem otherZone(DomainName name) {
        return new Problem("", 1, 1, "", Phrase.of("text.other-zone", name.canonical()));
    }

    private Parsed parse(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return form.codec().read(bytes, "", Optional.of(zone));
    }

    /// What the text said as it began.
    private Zone before() {
        if (parse(original) instanceof Parsed.Usable(Zone before, _, _)) {
            return before;
        }
        throw new IllegalStateException("a text that we wrote cannot be read");
    }

    private Outcome difference(Zone read) {
        Zone before = before();
        var edits = new ArrayList<Edit>();
        for (Change change : ZoneDiff.between(before, read).changes()) {
            switch (change.before().orElse(null)) {
                case RecordSet set when change.after().isEmpty() ->
                        edits.add(new Edit.Remove(set.key()));
                case UnreadableSet set -> edits.add(new Edit.Discard(set.id()));
                case null, default -> {}
            }
            if (change.after().orElse(null) instanceof RecordSet set) {
                edits.add(new Edit.Put(set));
            }
        }
        int sets = edits.size();
        if (form == TextForm.JSON) {
            edits.addAll(besides(before, read));
        }
        return edits.isEmpty()
                ? new Outcome.Unchanged()
                : new Outcome.Changed(Edit.of(edits), sets);
    }

    private static List<Edit> besides(Zone before, Zone read) {
        var edits = new ArrayList<Edit>();
        Import.besides(before, read).ifPresent(edits::add);
        if (!before.annotations().equals(read.annotations())) {
            edits.add(new Edit.SetAnnotations(read.annotations()));
        }
        Stream.concat(before.besides().extras().stream(), read.besides().extras().stream())
                .filter(extra -> extra.path().isEmpty())
                .map(Extra::name)
                .distinct()
                .forEach(
                        name -> {
                            Optional<String> next = read.besides().member(name);
                            if (!next.equals(before.besides().member(name))) {
                                edits.add(new Edit.SetMember(name, next));
                            }
                        });
        return edits;
    }
}
