package org.zonewright.analysis.lint.common;

import org.zonewright.analysis.lint.Fix;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.Row;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;

import java.util.List;
import java.util.Optional;

/// Fixes that several rules on aliases have.
public final class Aliases {

    /// What people take when they think of nothing else, in seconds.
    private static final long USUAL_TTL = 300;

    private Aliases() {}

    public static Edit.Put withTarget(RecordSet set, Content.Alias alias, DomainName target) {
        return put(
                set, new Content.Alias(target, alias.hostedZoneId(), alias.evaluateTargetHealth()));
    }

    public static Edit.Put withZoneId(RecordSet set, Content.Alias alias, String id) {
        return put(set, new Content.Alias(alias.target(), id, alias.evaluateTargetHealth()));
    }

    public static Edit.Put withoutTargetHealth(RecordSet set, Content.Alias alias) {
        return put(set, new Content.Alias(alias.target(), alias.hostedZoneId(), false));
    }

    public static Edit.Put withTargetHealth(RecordSet set, Content.Alias alias) {
        return put(set, new Content.Alias(alias.target(), alias.hostedZoneId(), true));
    }

    private static Edit.Put put(RecordSet set, Content.Alias alias) {
        return new Edit.Put(set.withContent(alias));
    }

    /// The same set under another type, if that is free.
    public static Optional<Fix> retype(RecordSet set, RecordType type, LintContext context) {
        var key = new RecordSet.Key(set.name(), type, set.setIdentifier());
        return context.has(set.name(), type)
                ? Optional.empty()
                : Optional.of(
                        Fix.proposed("retype", new Edit.Rekey(set.key(), set.withKey(key)), type));
    }

    /// A CNAME in place of a simple alias, where nothing else has the name and it is not the apex.
    public static Optional<Fix> toCname(Row row, Content.Alias alias, LintContext context) {
        if (row.name().equals(context.apex()) || context.zone().at(row.name()).size() > 1) {
            return Optional.empty();
        }
        var key = new RecordSet.Key(row.name(), RecordType.CNAME, row.set().setIdentifier());
        RecordSet cname =
                row.set()
                        .withKey(key)
                        .withContent(
                                new Content.Values(USUAL_TTL, List.of(alias.target().route53())));
        return Optional.of(Fix.proposed("to-cname", new Edit.Rekey(row.set().key(), cname)));
    }

    public static Fix delete(RecordSet set) {
        return Fix.proposed("delete-alias", new Edit.Remove(set.key()));
    }
}
