package org.zonewright.analysis.lint.common;

import org.zonewright.analysis.lint.Fix;
import org.zonewright.analysis.lint.Row;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.RecordSet;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// Record sets with other values, and values as messages show them.
public final class Values {

    private static final int SHOWN = 28;
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private Values() {}

    /// The set with these values in place of its own.
    public static RecordSet with(RecordSet set, List<String> values) {
        return set.content() instanceof Content.Values(long ttl, _)
                ? set.withContent(new Content.Values(ttl, values))
                : set;
    }

    public static RecordSet withTtl(RecordSet set, long ttl) {
        return set.content() instanceof Content.Values(_, List<String> values)
                ? set.withContent(new Content.Values(ttl, values))
                : set;
    }

    /// A safe fix that respells one value wherever the set has it.
    public static Fix respell(String id, Row row, String value, String next) {
        return Fix.safe(id, respelled(row, value, next), brief(next));
    }

    public static Edit respelled(Row row, String value, String next) {
        UnaryOperator<String> change = text -> text.equals(value) ? next : text;
        return new Edit.Put(with(row.set(), row.set().values().stream().map(change).toList()));
    }

    /// The beginning of a value, for a message.
    public static String brief(String value) {
        String line = CONTROL.matcher(value).replaceAll("?");
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN - 1) + "…";
    }
}
