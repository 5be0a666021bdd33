package org.zonewright.gui.bulk;

import org.zonewright.gui.TypedName;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Replaces text in values and alias targets, or in names as the table shows them.
///
/// @param with as [Matcher#replaceAll] takes it
record Replace(Pattern search, String with, Where where, DomainName zone) implements Transform {

    /// In what it searches.
    enum Where {
        VALUES,
        NAMES
    }

    @Override
    public String id() {
        return "replace";
    }

    @Override
    public Outcome of(RecordSet set) {
        return where == Where.NAMES ? name(set) : content(set);
    }

    private Outcome name(RecordSet set) {
        String before = set.name().relativeTo(zone);
        String after = replaced(before);
        if (after.equals(before)) {
            return Outcome.untouched("gui.bulk.why.not-found");
        }
        if (after.isBlank()) {
            return Outcome.refused("edit.refused.no-name");
        }
        DomainName name = TypedName.listed(after, zone);
        return Outcome.becomes(
                set, set.withKey(new RecordSet.Key(name, set.type(), set.setIdentifier())));
    }

    private Outcome content(RecordSet set) {
        return switch (set.content()) {
            case Content.Values(long ttl, List<String> values) -> {
                List<String> after = values.stream().map(this::replaced).toList();
                if (after.equals(values)) {
                    yield Outcome.untouched("gui.bulk.why.not-found");
                }
                yield after.stream().anyMatch(String::isBlank)
                        ? Outcome.refused("gui.bulk.why.empty-value")
                        : Outcome.becomes(set, set.withContent(new Content.Values(ttl, after)));
            }
            case Content.Alias(DomainName target, String zoneId, boolean evaluates) -> {
                String after = replaced(target.text());
                if (after.equals(target.text())) {
                    yield Outcome.untouched("gui.bulk.why.not-found");
                }
                yield after.isBlank()
                        ? Outcome.refused("edit.refused.no-target")
                        : Outcome.becomes(
                                set,
                                set.withContent(
                                        new Content.Alias(
                                                DomainName.of(after), zoneId, evaluates)));
            }
            case Content.TrafficPolicy _ -> Outcome.untouched("gui.bulk.why.traffic-policy");
        };
    }

    private String replaced(String text) {
        return search.matcher(new Interruptible(text)).replaceAll(with);
    }

    /// Text that an interrupt takes away: some expressions take for ever on some texts.
    private record Interruptible(String text) implements CharSequence {

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            if (Thread.currentThread().isInterrupted()) {
                throw new Abandoned();
            }
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new Interruptible(text.substring(start, end));
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /// Nobody waits for the result any more.
    static final class Abandoned extends RuntimeException {}
}
