package org.zonewright.gui.bulk;

import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Zone;
import org.zonewright.model.zone.ZoneInfo;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Says a record set of one zone in terms of another: its name below the other's, aliases to
/// records of the zone to those of the other with its id (an alias to records never leaves its
/// zone, guide, "Choosing between alias and non-alias records"), and if wanted the names in values.
///
/// @param values whether names in values move too
record Readdress(Zone from, ZoneInfo to, boolean values) {

    private static final int LAST = -1;

    /// Which field of a value is a name, from 0.
    private static final Map<RecordType, Integer> NAME_FIELDS =
            Map.of(
                    RecordType.CNAME, LAST,
                    RecordType.NS, LAST,
                    RecordType.PTR, LAST,
                    RecordType.MX, LAST,
                    RecordType.SRV, LAST,
                    RecordType.NAPTR, LAST,
                    RecordType.SVCB, 1,
                    RecordType.HTTPS, 1);

    private static final Pattern FIELD = Pattern.compile("\\S+");

    RecordSet of(RecordSet set) {
        var key = new RecordSet.Key(name(set.name()), set.type(), set.setIdentifier());
        return set.withKey(key).withContent(content(set));
    }

    private Content content(RecordSet set) {
        return switch (set.content()) {
            case Content.Alias(DomainName target, _, boolean evaluates)
                    when target.isAtOrBelow(from.name()) ->
                    new Content.Alias(name(target), to.id().orElse(""), evaluates);
            case Content.Values(long ttl, List<String> texts)
                    when values && NAME_FIELDS.containsKey(set.type()) ->
                    new Content.Values(
                            ttl, texts.stream().map(text -> value(set.type(), text)).toList());
            case Content.Alias alias -> alias;
            case Content.Values plain -> plain;
            case Content.TrafficPolicy policy -> policy;
        };
    }

    private DomainName name(DomainName name) {
        if (!name.isAtOrBelow(from.name())) {
            return name;
        }
        return name.equals(from.name()) ? to.name() : to.name().child(name.relativeTo(from.name()));
    }

    private String value(RecordType type, String text) {
        int wanted = NAME_FIELDS.getOrDefault(type, LAST);
        Matcher field = FIELD.matcher(text);
        int start = -1;
        int end = -1;
        for (int at = 0; field.find() && (wanted == LAST || at <= wanted); at++) {
            start = field.start();
            end = field.end();
        }
        if (start < 0) {
            return text;
        }
        String written = text.substring(start, end);
        DomainName before = DomainName.of(written);
        if (written.equals(".") || !before.isAtOrBelow(from.name())) {
            return text;
        }
        String after = name(before).canonical();
        boolean dotted = written.endsWith(".");
        return text.substring(0, start)
                + (dotted ? after : after.substring(0, after.length() - 1))
                + text.substring(end);
    }
}
