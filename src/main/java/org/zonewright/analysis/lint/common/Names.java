package org.zonewright.analysis.lint.common;

import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.Row;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordType;

import java.util.Collection;
import java.util.stream.Collectors;

/// Names as messages show them.
public final class Names {

    private Names() {}

    /// Without the final dot.
    public static String plain(DomainName name) {
        return name.isRoot() ? "." : name.canonical().substring(0, name.canonical().length() - 1);
    }

    /// As short as it can be: below the zone relative to it, the apex in full.
    public static String brief(DomainName name, LintContext context) {
        return name.isBelow(context.apex()) ? name.relativeTo(context.apex()) : plain(name);
    }

    public static String brief(Row row, LintContext context) {
        return brief(row.name(), context);
    }

    /// As Route 53 prints it in messages.
    public static String route53(DomainName name) {
        return name.route53();
    }

    public static String types(Collection<RecordType> types, String separator) {
        return types.stream().map(RecordType::mnemonic).collect(Collectors.joining(separator));
    }
}
