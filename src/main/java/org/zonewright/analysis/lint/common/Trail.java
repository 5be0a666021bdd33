package org.zonewright.analysis.lint.common;

import org.zonewright.analysis.lint.Found;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/// Where a CNAME leads through all open zones, one way of those that routing may choose.
///
/// @param names that were asked for, the CNAME's target the first; the last is not a CNAME, or was
///   asked for before
/// @param end what the last one leads to
/// @param isLoop whether the last one was there before, or is the owner itself
public record Trail(List<DomainName> names, Found end, boolean isLoop) {

    /// What resolvers follow at most (BIND 9's max-query-restarts is 11).
    private static final int LONGEST = 16;

    /// Ways that are looked at; routing may branch at each step.
    private static final int MOST = 32;

    public Trail {
        names = List.copyOf(names);
    }

    /// How many CNAMEs there are before the end, that of the owner among them.
    public int cnames() {
        return names.size();
    }

    public DomainName last() {
        return names.getLast();
    }

    /// Whether a name leads to a further one.
    public static boolean leadsOn(DomainName name, LintContext context) {
        return !next(context.find(name), context).isEmpty();
    }

    /// All ways from a CNAME on, the first branches first.
    public static List<Trail> from(DomainName owner, DomainName target, LintContext context) {
        var trails = new ArrayList<Trail>();
        new Walk(owner, context, trails).go(target, new LinkedHashSet<>());
        return trails;
    }

    private record Walk(DomainName owner, LintContext context, List<Trail> trails) {

        void go(DomainName name, SequencedSet<DomainName> before) {
            if (trails.size() == MOST) {
                return;
            }
            Found found = context.find(name);
            var names = new LinkedHashSet<>(before);
            if (!names.add(name) || name.equals(owner)) {
                end(before, name, found, true);
                return;
            }
            List<DomainName> next = next(found, context);
            if (next.isEmpty() || names.size() > LONGEST) {
                end(before, name, found, false);
            }
            if (names.size() <= LONGEST) {
                next.forEach(one -> go(one, names));
            }
        }

        private void end(
                SequencedSet<DomainName> before, DomainName last, Found found, boolean isLoop) {
            var names = new ArrayList<>(before);
            names.add(last);
            trails.add(new Trail(names, found, isLoop));
        }
    }

    /// The names that its CNAMEs lead to, and its aliases that lead to CNAMEs.
    private static List<DomainName> next(Found found, LintContext context) {
        if (!(found instanceof Found.Sets(_, _, var sets))) {
            return List.of();
        }
        if (isPlainAddress(sets)) {
            return List.of();
        }
        var next = new LinkedHashSet<DomainName>();
        for (RecordSet set : sets) {
            boolean isCname = set.type().equals(RecordType.CNAME);
            if (set.content() instanceof Content.Alias(DomainName target, _, _)) {
                if (isCname || isCnameOfZone(target, context)) {
                    next.add(target);
                }
            } else if (isCname) {
                set.values().stream().map(DomainName::of).forEach(next::add);
            }
        }
        return List.copyOf(next);
    }

    /// Most targets are.
    private static boolean isPlainAddress(Collection<RecordSet> sets) {
        for (RecordSet set : sets) {
            if (set.type().equals(RecordType.CNAME) || set.alias().isPresent()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCnameOfZone(DomainName target, LintContext context) {
        return context.isInZone(target) && context.has(target, RecordType.CNAME);
    }
}
