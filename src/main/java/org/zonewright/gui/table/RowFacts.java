package org.zonewright.gui.table;

import org.jspecify.annotations.Nullable;
import org.zonewright.analysis.lint.Finding;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.resolve.Outlook;
import org.zonewright.analysis.resolve.World;
import org.zonewright.gui.FindingsByRow;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Zone;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What rows show beside their own data: what the linter found there, and what depends on the rest
/// of the zone. One object a snapshot, on the FX thread; asked for the rows in sight, so nothing is
/// worked out before it is asked for.
public final class RowFacts {

    private final Zone zone;
    private final World world;
    private final FindingsByRow findings;
    private final RowTexts texts;
    private @Nullable Outlook outlook;

    private RowFacts(Zone zone, World world, FindingsByRow findings, RowTexts texts) {
        this.zone = zone;
        this.world = world;
        this.findings = findings;
        this.texts = texts;
    }

    static RowFacts of(Zone zone, World world, FindingsByRow findings) {
        return new RowFacts(zone, world, findings, new RowTexts(zone.name()));
    }

    /// The same findings for a newer zone, until the linter has looked at that.
    RowFacts after(Zone next) {
        if (next == zone) {
            return same(findings);
        }
        boolean isSameName = next.name().equals(zone.name());
        return new RowFacts(next, world, findings, isSameName ? texts : new RowTexts(next.name()));
    }

    /// The same zone with newer findings.
    RowFacts with(FindingsByRow next) {
        return same(next);
    }

    /// Whether rows that are the same pass the same filters.
    boolean isSameBeside(RowFacts other) {
        return findings == other.findings && isSameButFound(other);
    }

    private boolean isSameButFound(RowFacts other) {
        return texts.equals(other.texts) && zone.annotations().equals(other.zone.annotations());
    }

    /// The rows at which something else may be wrong than in older facts; empty if that is not
    /// known, or if they differ in more than what is found.
    Optional<Set<EntryId>> refoundSince(RowFacts other) {
        return isSameButFound(other) ? findings.changedSince(other.findings) : Optional.empty();
    }

    public Zone zone() {
        return zone;
    }

    public DomainName zoneName() {
        return zone.name();
    }

    /// Worst first; of a group those of all its members.
    public List<Finding> findings(Row row) {
        return switch (row) {
            case Row.Group group ->
                    group.entries()
                            .flatMap(id -> findings.at(id).stream())
                            .sorted(Comparator.comparing(Finding::severity))
                            .toList();
            case Row.Single single -> findings.at(single.set().key());
            case Row.Unreadable unreadable -> findings.at(unreadable.set().id());
        };
    }

    public Optional<Severity> worst(Row row) {
        List<Finding> found = findings(row);
        return found.isEmpty() ? Optional.empty() : Optional.of(found.getFirst().severity());
    }

    /// What is wrong with one field of a row, worst first.
    public List<Finding> findings(Row row, Finding.Field field) {
        return findings(row).stream().filter(finding -> finding.field() == field).toList();
    }

    Optional<Severity> worst(Row row, Finding.Field field) {
        return findings(row, field).stream().map(Finding::severity).findFirst();
    }

    /// The TTL in seconds with which a set is answered, if it is chosen; empty if it has no answer.
    OptionalLong ttl(RecordSet set) {
        if (set.content() instanceof Content.Values(long ttl, _)) {
            return OptionalLong.of(ttl);
        }
        return outlook().prospect(set) instanceof Outlook.Prospect.Answer answer
                ? OptionalLong.of(answer.ttl())
                : OptionalLong.empty();
    }

    /// Whether what a row stands for is able to answer.
    RowHealth health(Row row) {
        return switch (row) {
            case Row.Group group -> {
                List<RecordSet> live = group.live();
                long able = live.stream().filter(this::answers).count();
                yield new RowHealth.Able((int) able, live.size());
            }
            case Row.Single single -> health(single);
            case Row.Unreadable _ -> new RowHealth.Unwatched();
        };
    }

    private boolean isAble(RecordSet set) {
        return outlook().ailment(set).isEmpty();
    }

    private boolean answers(RecordSet set) {
        return isAble(set) && outlook().prospect(set) instanceof Outlook.Prospect.Answer;
    }

    private RowHealth health(Row.Single row) {
        RecordSet set = row.set();
        Optional<Content.Alias> alias = set.alias();
        if (alias.isPresent() && alias.get().evaluateTargetHealth()) {
            return new RowHealth.Evaluated(isAble(set));
        }
        if (set.healthCheckId().isPresent()) {
            return new RowHealth.Checked(isAble(set));
        }
        boolean toService = alias.isPresent() && !alias.get().target().isAtOrBelow(zone.name());
        return toService || row.isMember()
                ? new RowHealth.NotEvaluated()
                : new RowHealth.Unwatched();
    }

    private Outlook outlook() {
        Outlook made = outlook;
        if (made == null) {
            made = Outlook.of(zone, world);
            outlook = made;
        }
        return made;
    }

    /// Another object for the same zone: what is known of its answers stays.
    private RowFacts same(FindingsByRow next) {
        var same = new RowFacts(zone, world, next, texts);
        same.outlook = outlook;
        return same;
    }

    /// What the filter looks through.
    RowTexts texts() {
        return texts;
    }

    /// Whether there is a note on any record set.
    boolean hasNotes() {
        return !zone.annotations().notes().isEmpty();
    }

    /// The note on a record set; empty text if there is none.
    String note(Row.Single row) {
        return zone.annotations()
                .note(row.set().key())
                .map(
                        note ->
                                Stream.of(note.owner(), note.ticket(), Optional.of(note.text()))
                                        .flatMap(Optional::stream)
                                        .collect(Collectors.joining(" ")))
                .orElse("");
    }
}
