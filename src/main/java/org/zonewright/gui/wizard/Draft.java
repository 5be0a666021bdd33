package org.zonewright.gui.wizard;

import org.zonewright.gui.SetLabel;
import org.zonewright.gui.TextStrings;
import org.zonewright.gui.TypedName;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Zone;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The record sets that a wizard makes, each from what the zone has at its name and type.
final class Draft {

    private final Zone zone;
    private final long ttl;
    private final List<RecordSet> sets = new ArrayList<>();

    /// @param ttl seconds of sets that are new; others keep theirs
    Draft(Zone zone, long ttl) {
        this.zone = zone;
        this.ttl = ttl;
    }

    DomainName name(String typed) {
        return TypedName.listed(typed, zone.name());
    }

    /// Puts values in place of all that the set has.
    Draft replace(DomainName name, RecordType type, List<String> values) {
        return put(name, type, _ -> true, values);
    }

    /// Puts values beside those that the set has.
    Draft add(DomainName name, RecordType type, List<String> values) {
        return put(name, type, _ -> false, values);
    }

    /// Puts a text in place of those that begin so, letter case and blanks aside; the others stay.
    Draft text(DomainName name, String beginning, String text) {
        return put(
                name,
                RecordType.TXT,
                value -> begins(TextStrings.of(value).text(), beginning),
                List.of(TextStrings.value(text)));
    }

    /// The same of answers that began with what the zone says at one name: what another name says
    /// was not read, and is not overwritten.
    ///
    /// @param read that name
    Wizard.Made readText(DomainName read, DomainName name, String beginning, String text) {
        if (!name.equals(read) && texts(zone, name, beginning).findAny().isPresent()) {
            var taken = new RecordSet.Key(name, RecordType.TXT, "");
            return Wizard.Made.wrong(
                    "name", "wizard.wrong.unread", SetLabel.of(taken, zone.name()));
        }
        return Wizard.Made.of(text(name, beginning, text));
    }

    /// The texts of a name that begin so, letter case and blanks aside.
    static Stream<String> texts(Zone zone, DomainName name, String beginning) {
        return zone.group(name, RecordType.TXT).stream()
                .flatMap(set -> set.values().stream())
                .map(value -> TextStrings.of(value).text())
                .filter(text -> begins(text, beginning));
    }

    /// Blanks may stand around the equals sign of a tag (RFC 7489 section 6.4).
    private static boolean begins(String text, String beginning) {
        return text.replaceAll("\\s", "").regionMatches(true, 0, beginning, 0, beginning.length());
    }

    private Draft put(
            DomainName name, RecordType type, Predicate<String> replaced, List<String> values) {
        Optional<RecordSet> before = zone.find(new RecordSet.Key(name, type, ""));
        var next = new ArrayList<String>();
        before.map(RecordSet::values).orElse(List.of()).stream()
                .filter(replaced.negate())
                .forEach(next::add);
        values.stream().filter(value -> !next.contains(value)).forEach(next::add);
        long seconds =
                before.map(RecordSet::content)
                        .filter(Content.Values.class::isInstance)
                        .map(content -> ((Content.Values) content).ttl())
                        .orElse(ttl);
        var content = new Content.Values(seconds, next);
        sets.add(
                before.map(set -> set.withContent(content))
                        .orElseGet(
                                () ->
                                        new RecordSet(
                                                new RecordSet.Key(name, type, ""),
                                                content,
                                                new Routing.Simple(),
                                                Optional.empty(),
                                                List.of())));
        return this;
    }

    List<RecordSet> sets() {
        return List.copyOf(sets);
    }
}
