package org.zonewright.analysis.lint.rules.mail;

import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.common.OpenNames;
import org.zonewright.analysis.lint.common.OpenNames.Answer;
import org.zonewright.analysis.lint.common.Organizations;
import org.zonewright.analysis.lint.common.TextMending;
import org.zonewright.analysis.lint.common.Values;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// What receivers find of a domain's mail policies, and how to add one.
record MailPolicy(OpenNames names, LintContext context) {

    /// Of new records, in seconds.
    private static final long TTL = 3600;

    /// The SPF records of a name; empty if another server has them.
    Optional<List<SpfRecord>> spf(DomainName name) {
        return switch (names.ask(name, RecordType.TXT)) {
            case Answer.Elsewhere _ -> Optional.empty();
            case Answer.Nothing _ -> Optional.of(List.of());
            case Answer.Records(_, List<RecordSet> sets) ->
                    Optional.of(sets.stream().flatMap(set -> SpfRecord.in(set).stream()).toList());
        };
    }

    /// The DMARC records that hold for a name: its own, else those of the zone's (RFC 7489 section
    /// 6.6.3). Empty if a server elsewhere may have them.
    Optional<List<DmarcRecord>> dmarc(DomainName name) {
        Optional<List<DmarcRecord>> own = dmarcAt(name);
        if (own.isEmpty() || !own.get().isEmpty()) {
            return own;
        }
        if (!name.equals(context.apex())) {
            return dmarc(context.apex());
        }
        return Organizations.isRegistered(name) ? own : Optional.empty();
    }

    /// The records at `_dmarc` below a name; empty if another server has them.
    Optional<List<DmarcRecord>> dmarcAt(DomainName name) {
        return switch (names.ask(name.child(DmarcRecord.LABEL), RecordType.TXT)) {
            case Answer.Elsewhere _ -> Optional.empty();
            case Answer.Nothing _ -> Optional.of(List.of());
            case Answer.Records(_, List<RecordSet> sets) ->
                    Optional.of(
                            sets.stream().flatMap(set -> DmarcRecord.in(set).stream()).toList());
        };
    }

    /// Adds a text to the TXT set of a name; empty if that is routed, or a CNAME is there.
    static Optional<Edit> withText(DomainName name, String text, LintContext context) {
        String value = TextMending.quoted(text);
        Collection<RecordSet> sets = context.zone().group(name, RecordType.TXT);
        if (context.has(name, RecordType.CNAME) || sets.size() > 1) {
            return Optional.empty();
        }
        if (sets.isEmpty()) {
            return Optional.of(
                    new Edit.Put(RecordSet.simple(name.route53(), RecordType.TXT, TTL, value)));
        }
        RecordSet set = sets.iterator().next();
        if (!set.setIdentifier().isEmpty()) {
            return Optional.empty();
        }
        var values = new ArrayList<>(set.values());
        values.add(value);
        return Optional.of(new Edit.Put(Values.with(set, values)));
    }
}
