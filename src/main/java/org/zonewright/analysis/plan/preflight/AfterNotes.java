package org.zonewright.analysis.plan.preflight;

import org.zonewright.analysis.lint.Linter;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.lint.rules.AliasLoop;
import org.zonewright.model.aws.AliasServices;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Zone;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What a batch that Route 53 takes leaves behind all the same: records that nobody is answered,
/// and aliases without a target.
final class AfterNotes {

    private final Zone before;
    private final Zone after;
    private final AliasServices services;

    AfterNotes(Zone before, Zone after, AliasServices services) {
        this.before = before;
        this.after = after;
        this.services = services;
    }

    List<Note> of(Set<RecordSet.Key> touched) {
        var notes = new ArrayList<Note>();
        Set<RecordSet.Key> groups = new LinkedHashSet<>();
        for (RecordSet.Key key : touched.stream().sorted().toList()) {
            groups.add(new RecordSet.Key(key.name(), key.type(), ""));
            after.find(key).ifPresent(set -> place(set, notes));
        }
        var groupNotes = new GroupNotes(after, services);
        groups.forEach(group -> groupNotes.add(group, notes));
        dangling(groups, notes);
        loops(touched, notes);
        return notes;
    }

    private void place(RecordSet set, List<Note> notes) {
        if (set.type().equals(RecordType.DS)) {
            if (set.name().equals(after.name())) {
                notes.add(warning("ds-at-apex", set.key(), "plan.note.ds-at-apex"));
            } else if (after.group(set.name(), RecordType.NS).isEmpty()) {
                notes.add(warning("ds-without-ns", set.key(), "plan.note.ds-without-ns"));
            }
        }
        cutAbove(set)
                .ifPresent(
                        cut ->
                                notes.add(
                                        warning(
                                                "ns-occluded-data",
                                                set.key(),
                                                "plan.note.hidden",
                                                cut.route53())));
        boolean cuts = set.type().equals(RecordType.NS) && set.name().isBelow(after.name());
        if (cuts && before.find(set.key()).isEmpty() && after.hasBelow(set.name())) {
            notes.add(warning("ns-occluded-data", set.key(), "plan.note.hides"));
        }
    }

    /// The delegation that hides a set: above it, or at its name unless the set belongs there (RFC
    /// 1034 section 4.2.1). Glue is no secret.
    private Optional<DomainName> cutAbove(RecordSet set) {
        boolean belongs = set.type().equals(RecordType.NS) || set.type().equals(RecordType.DS);
        return Stream.iterate(
                        Optional.of(set.name()),
                        name -> name.filter(one -> one.isBelow(after.name())).isPresent(),
                        name -> name.flatMap(DomainName::parent))
                .flatMap(Optional::stream)
                .filter(name -> !(belongs && name.equals(set.name())))
                .filter(
                        name ->
                                after.group(name, RecordType.NS).stream()
                                        .anyMatch(ns -> !isGlue(set, ns)))
                .findFirst();
    }

    private static boolean isGlue(RecordSet set, RecordSet ns) {
        boolean isAddress = set.type().equals(RecordType.A) || set.type().equals(RecordType.AAAA);
        return isAddress && ns.values().stream().map(DomainName::of).anyMatch(set.name()::equals);
    }

    private void dangling(Set<RecordSet.Key> groups, List<Note> notes) {
        Set<RecordSet.Key> gone = new LinkedHashSet<>(groups);
        gone.removeIf(
                group ->
                        before.group(group.name(), group.type()).isEmpty()
                                || !after.group(group.name(), group.type()).isEmpty());
        if (gone.isEmpty()) {
            return;
        }
        for (RecordSet set : after.sets()) {
            set.alias()
                    .map(alias -> new RecordSet.Key(alias.target(), set.type(), ""))
                    .filter(gone::contains)
                    .ifPresent(
                            target ->
                                    notes.add(
                                            Note.of(
                                                    "batch-alias-order",
                                                    Severity.UNVERIFIED,
                                                    set.key(),
                                                    "plan.note.target-deleted",
                                                    target.name().route53(),
                                                    target.type())));
        }
    }

    private void loops(Set<RecordSet.Key> touched, List<Note> notes) {
        boolean hasAlias =
                touched.stream()
                        .anyMatch(key -> after.find(key).filter(RecordSet::isAlias).isPresent());
        if (!hasAlias) {
            return;
        }
        new Linter(List.of(new AliasLoop()), services)
                .lint(after, LocalDate.EPOCH).stream()
                        .filter(found -> found.at().filter(touched::contains).isPresent())
                        .forEach(
                                found ->
                                        notes.add(
                                                new Note(
                                                        found.rule(),
                                                        Severity.WARNING,
                                                        after.find((RecordSet.Key) found.at().get())
                                                                .map(RecordSet::key),
                                                        found.message())));
    }

    private static Note warning(String rule, RecordSet.Key key, String words, Object... args) {
        return Note.of(rule, Severity.WARNING, key, words, args);
    }
}
