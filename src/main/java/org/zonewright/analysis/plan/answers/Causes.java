package org.zonewright.analysis.plan.answers;

import org.zonewright.analysis.plan.answers.Cause.Scope;
import org.zonewright.analysis.resolve.AnswerSpace;
import org.zonewright.analysis.resolve.AnswerSpace.Source;
import org.zonewright.analysis.resolve.Reply;
import org.zonewright.model.edit.Change;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Says why an answer changes, from what answered before and what does now.
final class Causes {

    private final AnswerSpace base;
    private final AnswerSpace draft;
    private final Map<RecordSet.Key, Change> changes = new HashMap<>();
    private final Map<DomainName, List<RecordSet.Key>> byName = new HashMap<>();

    Causes(AnswerSpace base, AnswerSpace draft, Collection<Change> changed) {
        this.base = base;
        this.draft = draft;
        for (Change change : changed) {
            if (change.id() instanceof RecordSet.Key key) {
                changes.put(key, change);
                byName.computeIfAbsent(key.name(), _ -> new ArrayList<>()).add(key);
            }
        }
    }

    /// @param before what the question is answered in the base
    /// @param after and in the draft
    Cause of(DomainName name, RecordType type, Reply before, Reply after) {
        Source old = base.source(name, type).orElse(null);
        Source now = draft.source(name, type).orElse(null);
        if (old == null || now == null) {
            return cause(Scope.EDITED, Phrase.of("changes.because.zone"), List.of());
        }
        if (old.equals(now)) {
            return sameSource(name, type, now, before, after);
        }
        if (isCut(now)) {
            return cut("delegated", now.owner(), before.isData());
        }
        if (isCut(old)) {
            return cut("undelegated", old.owner(), after.isData());
        }
        return isThere(old) || isThere(now)
                ? node(name, type, old, now, after)
                : wildcards(old, now);
    }

    private static boolean isCut(Source source) {
        return source.kind() == Source.Kind.DELEGATION || source.kind() == Source.Kind.DNAME;
    }

    private static boolean isThere(Source source) {
        return source.kind() == Source.Kind.NAME || isEmpty(source);
    }

    private static boolean isEmpty(Source source) {
        return source.kind() == Source.Kind.EMPTY_NON_TERMINAL;
    }

    private Cause sameSource(
            DomainName name, RecordType type, Source source, Reply before, Reply after) {
        List<RecordSet.Key> own = answering(source, type);
        if (!own.isEmpty()) {
            return edited(own);
        }
        List<RecordSet.Key> far = followed(name, type);
        boolean isLost = before.isData() && !after.isData();
        if (far.isEmpty()) {
            Scope scope = isLost ? Scope.SIDE_EFFECT : Scope.FOLLOWS;
            return cause(scope, Phrase.of("changes.because.leads-on", relative(name)), List.of());
        }
        return isLost
                ? cause(
                        Scope.SIDE_EFFECT,
                        Phrase.of("changes.because.lost", label(far.getFirst())),
                        far)
                : cause(Scope.FOLLOWS, said(far), far);
    }

    /// The changed sets at the name that answers which have a say in a type.
    private List<RecordSet.Key> answering(Source source, RecordType type) {
        RecordType cut = source.kind() == Source.Kind.DNAME ? RecordType.DNAME : RecordType.NS;
        return at(source.owner()).stream()
                .filter(
                        key ->
                                isCut(source)
                                        ? key.type().equals(cut)
                                        : key.type().equals(type)
                                                || key.type().equals(RecordType.CNAME))
                .toList();
    }

    private List<RecordSet.Key> at(DomainName name) {
        return byName.getOrDefault(name, List.of());
    }

    /// The changed sets that the way from a name leads past.
    private List<RecordSet.Key> followed(DomainName name, RecordType type) {
        Set<RecordSet.Key> found = new LinkedHashSet<>();
        for (AnswerSpace zone : new AnswerSpace[] {draft, base}) {
            zone.reach(name, type).sets().stream()
                    .map(RecordSet::key)
                    .filter(changes::containsKey)
                    .forEach(found::add);
        }
        return List.copyOf(found);
    }

    private Cause cut(String what, DomainName owner, boolean hadData) {
        Scope scope = hadData ? Scope.SIDE_EFFECT : Scope.EDITED;
        return cause(scope, Phrase.of("changes.because." + what, relative(owner)), at(owner));
    }

    /// A name that is there in one of the zones, or has sets of its own in one alone.
    private Cause node(DomainName name, RecordType type, Source old, Source now, Reply after) {
        List<RecordSet.Key> own = at(name);
        List<RecordSet.Key> answering = answering(isThere(now) ? now : old, type);
        boolean comes = isThere(now);
        Source other = comes ? old : now;
        boolean hasWildcard = other.kind() == Source.Kind.WILDCARD;
        boolean isEmptied = isEmpty(comes ? now : old) && own.isEmpty();
        if (!hasWildcard && !isEmptied) {
            return edited(answering.isEmpty() ? own : answering);
        }
        boolean isAnswered = comes ? !answering.isEmpty() : !after.isData();
        if (hasWildcard && isAnswered && !isEmptied) {
            return edited(answering.isEmpty() ? own : answering);
        }
        List<RecordSet.Key> culprits = own.isEmpty() ? below(name) : own;
        return hasWildcard
                ? wildcard(comes, culprits, other.owner())
                : emptied(comes, culprits, name);
    }

    private Cause wildcard(boolean isHidden, List<RecordSet.Key> culprits, DomainName wildcard) {
        String full = wildcard.canonical().substring(0, wildcard.canonical().length() - 1);
        Phrase why =
                isHidden
                        ? Phrase.of("changes.because.hides", first(culprits), full)
                        : Phrase.of("changes.because.exposes", first(culprits), full);
        return new Cause(Scope.SIDE_EFFECT, why, culprits, Optional.of(wildcard));
    }

    private Cause emptied(boolean comes, List<RecordSet.Key> culprits, DomainName name) {
        String key = comes ? "changes.because.ent" : "changes.because.ent-gone";
        return cause(Scope.SIDE_EFFECT, Phrase.of(key, first(culprits), relative(name)), culprits);
    }

    /// A name that neither zone has, covered by other wildcards or none.
    private Cause wildcards(Source old, Source now) {
        for (Source source : List.of(now, old)) {
            if (source.kind() == Source.Kind.WILDCARD && !at(source.owner()).isEmpty()) {
                return edited(at(source.owner()));
            }
        }
        boolean isDeeper = encloser(now).isBelow(encloser(old));
        List<RecordSet.Key> culprits = below(isDeeper ? encloser(now) : encloser(old));
        Source hidden = isDeeper ? old : now;
        return hidden.kind() == Source.Kind.WILDCARD
                ? wildcard(isDeeper, culprits, hidden.owner())
                : edited(culprits);
    }

    private static DomainName encloser(Source source) {
        return source.kind() == Source.Kind.WILDCARD
                ? source.owner().parent().orElseThrow()
                : source.owner();
    }

    /// The changed sets at or below a name.
    private List<RecordSet.Key> below(DomainName name) {
        return byName.keySet().stream()
                .filter(one -> one.isAtOrBelow(name))
                .sorted()
                .flatMap(one -> at(one).stream())
                .toList();
    }

    private Cause edited(List<RecordSet.Key> keys) {
        return cause(Scope.EDITED, said(keys), keys);
    }

    private Phrase said(List<RecordSet.Key> keys) {
        if (keys.isEmpty()) {
            return Phrase.of("changes.because.zone");
        }
        RecordSet.Key key = keys.getFirst();
        long here = keys.stream().filter(k -> k.name().equals(key.name())).count();
        if (here > 1) {
            return Phrase.of("changes.because.several", label(key), here);
        }
        return switch (changes.get(key)) {
            case Change change when change.kind() == Change.Kind.NEW ->
                    Phrase.of("changes.because.added", label(key));
            case Change change when change.kind() == Change.Kind.DELETED ->
                    Phrase.of("changes.because.deleted", label(key));
            case null, default -> Phrase.of("changes.because.changed", label(key));
        };
    }

    private String first(List<RecordSet.Key> keys) {
        return keys.isEmpty() ? "?" : label(keys.getFirst());
    }

    private String label(RecordSet.Key key) {
        return relative(key.name()) + " " + key.type();
    }

    private String relative(DomainName name) {
        return name.relativeTo(draft.zone().name());
    }

    private static Cause cause(Scope scope, Phrase why, List<RecordSet.Key> keys) {
        return new Cause(scope, why, keys, Optional.empty());
    }
}
