package org.zonewright.gui.inspector;

import org.zonewright.gui.AddressTexts;
import org.zonewright.gui.ContentEdits;
import org.zonewright.gui.Entered;
import org.zonewright.gui.HealthRow;
import org.zonewright.gui.HealthRows;
import org.zonewright.gui.KeyEdits;
import org.zonewright.gui.RoutingEntries;
import org.zonewright.gui.SetLabel;
import org.zonewright.gui.SimulationEdits;
import org.zonewright.gui.TextStrings;
import org.zonewright.gui.ValueFields;
import org.zonewright.model.aws.AliasServices;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.Annotations.Note;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Routing.Failover.Role;
import org.zonewright.model.zone.Zone;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What entered text means for a record set.
final class SetEntries {

    private final Zone zone;
    private final AliasServices services;
    private final KeyEdits keys;
    private final ContentEdits contents;
    private final SimulationEdits simulation;

    SetEntries(Zone zone, AliasServices services) {
        this.zone = zone;
        this.services = services;
        keys = new KeyEdits(zone);
        contents = new ContentEdits(zone, services);
        simulation = new SimulationEdits(zone.simulation());
    }

    Entered enter(RecordSet set, Field field, String text) {
        return switch (field) {
            case NAME -> keys.rename(List.of(set), text);
            case TYPE -> keys.retype(List.of(set), text);
            case SET_IDENTIFIER -> keys.setIdentifier(set, text);
            case TTL -> contents.ttl(List.of(set), text);
            case VALUES -> contents.values(set, text.lines().toList());
            case TARGET -> contents.target(set, text);
            case ZONE_ID -> contents.zoneId(set, text);
            case HEALTH_CHECK -> contents.healthCheck(set, text);
            case ADDRESSES -> addresses(set, text);
            case BLOCKS -> blocks(set, text);
            case NOTE, NOTE_OWNER, NOTE_TICKET, NOTE_EXPIRES -> note(set, field, text.strip());
            case WEIGHT, BIAS -> number(set, field, text.strip());
            case REGION, LOCATION, SUBDIVISION, ROLE, PLACE, COLLECTION, COLLECTION_LOCATION ->
                    parameter(set, field, text.strip());
        };
    }

    /// Takes what was typed into one field of one value; of a value behind the last, a new one is
    /// made.
    Entered part(RecordSet set, ValuePart at, String typed) {
        var values = new ArrayList<>(set.values());
        boolean isNew = at.value() >= values.size();
        if (isNew && typed.isBlank()) {
            return new Entered.Same();
        }
        String before = isNew ? "" : values.get(at.value());
        Optional<ValueFields> fields =
                ValueFields.of(set.type(), before).map(read -> read.with(at.field(), typed));
        Optional<Phrase> refused = fields.flatMap(read -> read.unwritable(at.field()));
        if (refused.isPresent()) {
            return new Entered.Refused(refused.get());
        }
        String next = fields.map(ValueFields::value).orElseGet(() -> TextStrings.value(typed));
        if (isNew) {
            values.add(next);
        } else {
            values.set(at.value(), next);
        }
        return contents.values(set, values);
    }

    Entered removeValue(RecordSet set, int value) {
        var values = new ArrayList<>(set.values());
        values.remove(value);
        return contents.values(set, values);
    }

    Entered policy(RecordSet set, Routing.Policy policy) {
        return policy == set.routing().policy()
                ? new Entered.Same()
                : keys.routing(set, RoutingEntries.start(policy, set, zone));
    }

    Entered toggleTargetHealth(RecordSet set) {
        return contents.toggleTargetHealth(set);
    }

    Entered ttl(List<RecordSet> sets, String text) {
        return contents.ttl(sets, text);
    }

    private Entered number(RecordSet set, Field field, String text) {
        if (field == Field.BIAS && text.isEmpty()) {
            return bias(set, Optional.empty());
        }
        try {
            long number = Long.parseLong(text);
            return field == Field.BIAS
                    ? bias(set, Optional.of(number))
                    : keys.routing(set, new Routing.Weighted(number));
        } catch (NumberFormatException _) {
            return Entered.refused(
                    field == Field.BIAS ? "edit.refused.bias" : "edit.refused.weight", text);
        }
    }

    private Entered bias(RecordSet set, Optional<Long> bias) {
        return set.routing() instanceof Routing.Geoproximity(var place, _)
                ? keys.routing(set, new Routing.Geoproximity(place, bias))
                : new Entered.Same();
    }

    private Entered parameter(RecordSet set, Field field, String text) {
        return switch (set.routing()) {
            case Routing.Latency _ when field == Field.REGION ->
                    keys.routing(set, new Routing.Latency(text));
            case Routing.Geolocation _ when field == Field.LOCATION ->
                    keys.routing(set, RoutingEntries.location(text));
            case Routing.Geolocation(_, var country, _) when field == Field.SUBDIVISION ->
                    keys.routing(
                            set,
                            new Routing.Geolocation(
                                    Optional.empty(),
                                    country,
                                    Optional.of(text).filter(code -> !code.isEmpty())));
            case Routing.Geoproximity(_, var bias) when field == Field.PLACE ->
                    keys.routing(set, new Routing.Geoproximity(RoutingEntries.place(text), bias));
            case Routing.Failover _ when field == Field.ROLE ->
                    keys.routing(
                            set, new Routing.Failover(Role.valueOf(text.toUpperCase(Locale.ROOT))));
            case Routing.IpBased(_, String location) when field == Field.COLLECTION ->
                    keys.routing(set, new Routing.IpBased(text, location));
            case Routing.IpBased(String collection, _) when field == Field.COLLECTION_LOCATION ->
                    keys.routing(set, new Routing.IpBased(collection, text));
            case Routing.Simple _,
                    Routing.Weighted _,
                    Routing.Latency _,
                    Routing.Geolocation _,
                    Routing.Geoproximity _,
                    Routing.Failover _,
                    Routing.Multivalue _,
                    Routing.IpBased _ ->
                    new Entered.Same();
        };
    }

    private Entered addresses(RecordSet set, String text) {
        Optional<HealthRow.Target> target = new HealthRows(zone, services).targetOf(set);
        if (target.isEmpty()) {
            return new Entered.Same();
        }
        return AddressTexts.addressProblem(text)
                .<Entered>map(Entered.Refused::new)
                .orElseGet(
                        () ->
                                simulated(
                                        set,
                                        simulation.addresses(
                                                target.get().name(), AddressTexts.parts(text)),
                                        SimulationEdits.addressed(target.get())));
    }

    private Entered blocks(RecordSet set, String text) {
        if (!(set.routing() instanceof Routing.IpBased at)) {
            return new Entered.Same();
        }
        return AddressTexts.blockProblem(text, at, zone.simulation())
                .<Entered>map(Entered.Refused::new)
                .orElseGet(
                        () ->
                                simulated(
                                        set,
                                        simulation.blocks(at, AddressTexts.parts(text)),
                                        Phrase.of("edit.simulate-blocks", at.locationName())));
    }

    private Entered simulated(RecordSet set, Edit edit, Phrase name) {
        return edit.equals(new Edit.SetSimulation(zone.simulation()))
                ? new Entered.Same()
                : new Entered.Change(edit, name, set.key());
    }

    private Entered note(RecordSet set, Field field, String text) {
        Note before = zone.annotations().note(set.key()).orElseGet(() -> Note.of(set.key(), ""));
        if (field == Field.NOTE_EXPIRES && !text.isEmpty() && !isDate(text)) {
            return Entered.refused("edit.refused.date", text);
        }
        Note next = with(before, field, text);
        return next.equals(before)
                ? new Entered.Same()
                : new Entered.Change(
                        new Edit.SetAnnotations(zone.annotations().with(next)),
                        Phrase.of("edit.set-note", SetLabel.of(set, zone.name())),
                        set.key());
    }

    private static Note with(Note note, Field field, String text) {
        Optional<String> said = Optional.of(text).filter(one -> !one.isEmpty());
        return new Note(
                note.at(),
                field == Field.NOTE_OWNER ? said : note.owner(),
                field == Field.NOTE_TICKET ? said : note.ticket(),
                field == Field.NOTE ? text : note.text(),
                field == Field.NOTE_EXPIRES ? said : note.expires());
    }

    private static boolean isDate(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException _) {
            return false;
        }
    }
}
