package org.zonewright.analysis.lint.common;

import org.zonewright.analysis.lint.Group;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.Row;
import org.zonewright.analysis.lint.Value;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.DomainName;

import java.util.ArrayList;
import java.util.List;

/// A value that leads to a legal name other than the root, which stands for "nowhere" (RFC 7505,
/// RFC 2782).
///
/// @param value the whole of it
public record Pointing(Row row, String value, NameField field) {

    /// All of a group; what is no name, or an address, is for other rules.
    public static List<Pointing> of(Group group, LintContext context) {
        var all = new ArrayList<Pointing>();
        for (Row row : group.rows()) {
            for (Value value : row.values()) {
                NameField.of(value)
                        .filter(field -> isName(field, context))
                        .map(field -> new Pointing(row, value.text(), field))
                        .ifPresent(all::add);
            }
        }
        return all;
    }

    private static boolean isName(NameField field, LintContext context) {
        DomainName name = field.name();
        return !name.isRoot() && name.isLegal() && Literals.of(field.text(), context).isEmpty();
    }

    public DomainName target() {
        return field.name();
    }

    /// The set with another name in this value.
    public Edit retargeted(DomainName to) {
        return Values.respelled(row, value, field.with(to.route53()));
    }
}
