package org.zonewright.analysis.lint.common;

import org.zonewright.analysis.lint.Fix;
import org.zonewright.analysis.lint.Group;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.Row;
import org.zonewright.analysis.lint.common.Destination.Closed;
import org.zonewright.analysis.lint.common.Destination.Reachable;
import org.zonewright.model.aws.AliasService.Permission;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Routing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Turns the CNAMEs of one name into aliases of the address types that all their targets have. The
/// members of a routing group keep their routing and set identifiers.
public final class AliasConversion {

    private static final Phrase ABOUT_ZONE_ID = Phrase.of("lint.note.zone-id.about");
    private static final Phrase ABOUT_HEALTH = Phrase.of("lint.note.health.about");
    private static final Phrase ABOUT_OTHERS = Phrase.of("lint.note.beside.about");
    private static final Phrase HEALTH_ON = Phrase.of("lint.note.health.on");
    private static final Phrase HEALTH_OFF = Phrase.of("lint.note.health.off");

    private final Group group;
    private final LintContext context;
    private final List<Reachable> targets = new ArrayList<>();
    private final List<Phrase> obstacles = new ArrayList<>();
    private final List<RecordType> types;

    /// @param group of CNAMEs, or of aliases of type CNAME
    public AliasConversion(Group group, LintContext context) {
        this.group = group;
        this.context = context;
        for (Row row : group.rows()) {
            switch (destination(row)) {
                case Reachable target -> targets.add(target);
                case Closed(Phrase why) -> obstacles.add(why);
            }
        }
        types =
                Destination.ADDRESSES.stream()
                        .filter(type -> targets.stream().allMatch(t -> t.types().contains(type)))
                        .filter(type -> !context.has(group.name(), type))
                        .toList();
    }

    private Destination destination(Row row) {
        if (row.alias().isPresent()) {
            return Destination.of(row.name(), row.alias().get().target(), context);
        }
        if (row.values().size() != 1) {
            return new Closed(Phrase.of("lint.closed.values", row.values().size()));
        }
        DomainName target = row.values().getFirst().name();
        return target.isLegal()
                ? Destination.of(row.name(), target, context)
                : new Closed(Phrase.of("lint.closed.no-name", target.text()));
    }

    /// Why there is no fix, and what else can be done.
    public List<Phrase> obstacles() {
        var all = new ArrayList<>(obstacles.stream().distinct().toList());
        if (obstacles.isEmpty() && types.isEmpty()) {
            all.add(Phrase.of("lint.closed.taken", Names.plain(group.name())));
        }
        return all;
    }

    public Optional<Fix> fix() {
        if (!obstacles.isEmpty() || types.isEmpty()) {
            return Optional.empty();
        }
        var edits = new ArrayList<Edit>();
        for (Row row : group.rows()) {
            edits.add(new Edit.Remove(row.set().key()));
        }
        RecordType first = types.getFirst();
        edits.addAll(aliases(first));
        Fix fix = Fix.proposed("convert-to-alias", new Edit.Batch(edits), first);
        return Optional.of(
                fix.withNotes(notes()).withUnchecked(unchecked()).withChoices(choices()));
    }

    /// The further address types unless somebody leaves them out; HTTPS records if somebody wants
    /// them: who asks for none has none today.
    private List<Fix.Choice> choices() {
        var choices = new ArrayList<Fix.Choice>();
        types.stream()
                .skip(1)
                .forEach(type -> choices.add(choice(type, "lint.choice.address", true)));
        if (!context.has(group.name(), RecordType.HTTPS)
                && targets.stream().allMatch(AliasConversion::offersHttps)) {
            choices.add(choice(RecordType.HTTPS, "lint.choice.https", false));
        }
        return choices;
    }

    private Fix.Choice choice(RecordType type, String label, boolean isTaken) {
        return new Fix.Choice(type.mnemonic(), Phrase.of(label, type), aliases(type), isTaken);
    }

    private static boolean offersHttps(Reachable target) {
        return target.match()
                .filter(match -> match.service().recordTypes().contains(RecordType.HTTPS))
                .isPresent();
    }

    private List<Edit> aliases(RecordType type) {
        var edits = new ArrayList<Edit>();
        for (int i = 0; i < targets.size(); i++) {
            edits.add(new Edit.Put(alias(group.rows().get(i).set(), type, targets.get(i))));
        }
        return edits;
    }

    private static RecordSet alias(RecordSet cname, RecordType type, Reachable target) {
        var key = new RecordSet.Key(cname.name(), type, cname.setIdentifier());
        var content = new Content.Alias(target.target(), target.zoneId(), health(cname, target));
        var extras = cname.extras().stream().filter(extra -> extra.path().isEmpty()).toList();
        return new RecordSet(key, content, cname.routing(), cname.healthCheckId(), extras);
    }

    /// A failover alias must evaluate its target's health (API reference, Failover); for others it
    /// is for people to decide.
    private static boolean health(RecordSet cname, Reachable target) {
        return cname.routing() instanceof Routing.Failover
                && target.match()
                        .map(match -> match.evaluateTargetHealth() == Permission.ALLOWED)
                        .orElse(true);
    }

    private List<Fix.Note> notes() {
        var notes = new ArrayList<Fix.Note>();
        for (Reachable target : targets) {
            notes.add(new Fix.Note(ABOUT_ZONE_ID, zoneId(target)));
            notes.add(new Fix.Note(ABOUT_HEALTH, healthNote(target)));
        }
        List<RecordType> beside =
                context.zone().at(group.name()).stream()
                        .map(RecordSet::type)
                        .filter(type -> !type.equals(RecordType.CNAME))
                        .distinct()
                        .toList();
        if (!beside.isEmpty()) {
            Phrase others = Phrase.of("lint.note.beside", Names.types(beside, ", "));
            notes.add(new Fix.Note(ABOUT_OTHERS, others));
        }
        return distinct(notes);
    }

    private static Phrase zoneId(Reachable target) {
        return target.match()
                .map(m -> Phrase.of("lint.note.zone-id.of", target.zoneId(), m.service().label()))
                .orElseGet(() -> Phrase.of("lint.note.zone-id.own", target.zoneId()));
    }

    private Phrase healthNote(Reachable target) {
        boolean forbidden =
                target.match()
                        .filter(m -> m.service().evaluateTargetHealth() == Permission.FORBIDDEN)
                        .isPresent();
        if (forbidden) {
            String service = target.match().orElseThrow().service().label();
            return Phrase.of("lint.note.health.forbidden", service);
        }
        return health(group.first().set(), target) ? HEALTH_ON : HEALTH_OFF;
    }

    private List<Phrase> unchecked() {
        String owner = Names.plain(group.name());
        var unchecked = new ArrayList<Phrase>();
        for (Reachable target : targets) {
            target.match()
                    .ifPresent(
                            match -> {
                                String id = match.service().id();
                                unchecked.add(Phrase.of("lint.unchecked." + id, owner));
                                if (match.isAmbiguous()) {
                                    unchecked.add(Phrase.of("lint.unchecked.ambiguous"));
                                }
                            });
        }
        for (RecordType type : Destination.ADDRESSES) {
            if (context.has(group.name(), type)) {
                unchecked.add(Phrase.of("lint.unchecked.type-taken", owner, type));
            } else if (!types.contains(type) && targets.stream().anyMatch(has(type))) {
                unchecked.add(Phrase.of("lint.unchecked.types-differ", type));
            }
        }
        return distinct(unchecked);
    }

    /// Nearly always there is but one target, of which nothing is said twice.
    private <T> List<T> distinct(List<T> all) {
        return targets.size() == 1 ? all : all.stream().distinct().toList();
    }

    private static Predicate<Reachable> has(RecordType type) {
        return target -> target.types().contains(type);
    }
}
