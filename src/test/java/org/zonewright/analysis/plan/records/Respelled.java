package org.zonewright.analysis.plan.records;

import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Zone;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/// The same zone in other words: sets and values in another order, names in another letter case,
/// characters as octal escapes, final dots left out, text in other quotes.
final class Respelled {

    private static final Set<RecordType> NAMES =
            Set.of(
                    RecordType.CNAME,
                    RecordType.NS,
                    RecordType.MX,
                    RecordType.SRV,
                    RecordType.PTR,
                    RecordType.SOA);

    private final Random chance;

    private Respelled(Random chance) {
        this.chance = chance;
    }

    static Zone of(Zone zone, long seed) {
        var respelled = new Respelled(new Random(seed));
        var sets = new ArrayList<>(zone.sets().stream().map(respelled::set).toList());
        Collections.shuffle(sets, respelled.chance);
        return Zone.of(zone.info(), sets, zone.unreadable(), zone.besides());
    }

    private RecordSet set(RecordSet set) {
        var key = new RecordSet.Key(name(set.name()), set.type(), set.setIdentifier());
        Content content =
                switch (set.content()) {
                    case Content.Values(long ttl, List<String> values) ->
                            new Content.Values(ttl, values(set.type(), values));
                    case Content.Alias(var target, var zone, boolean health) ->
                            new Content.Alias(name(target), zone, health);
                    case Content.TrafficPolicy policy -> policy;
                };
        return set.withContent(content).withKey(key);
    }

    private DomainName name(DomainName name) {
        return DomainName.of(written(name.route53()));
    }

    /// Another spelling of a name in Route 53's form.
    private String written(String name) {
        var out = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '\\') {
                out.append(name, i, i + 4);
                i += 3;
            } else if (c != '.' && chance.nextInt(6) == 0) {
                out.append("\\%03o".formatted((int) c));
            } else {
                out.append(chance.nextBoolean() ? Character.toUpperCase(c) : c);
            }
        }
        boolean undotted = name.length() > 1 && chance.nextBoolean();
        return undotted ? out.substring(0, out.length() - 1) : out.toString();
    }

    private List<String> values(RecordType type, List<String> values) {
        var other = new ArrayList<>(values.stream().map(value -> value(type, value)).toList());
        Collections.shuffle(other, chance);
        return other;
    }

    private String value(RecordType type, String value) {
        if (NAMES.contains(type)) {
            String cased = chance.nextBoolean() ? value.toUpperCase(Locale.ROOT) : value;
            String spaced = cased.replace(" ", chance.nextBoolean() ? "  " : " ");
            boolean endsWithName = !type.equals(RecordType.SOA);
            return endsWithName && chance.nextBoolean()
                    ? spaced.substring(0, spaced.length() - 1)
                    : spaced;
        }
        if (type.equals(RecordType.TXT)) {
            return escapedText(value);
        }
        return type.equals(RecordType.AAAA) ? value.toUpperCase(Locale.ROOT) : value;
    }

    private String escapedText(String value) {
        var out = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\') {
                int to = Character.isDigit(value.charAt(i + 1)) ? i + 4 : i + 2;
                out.append(value, i, to);
                i = to - 1;
            } else if (Character.isLetterOrDigit(c) && chance.nextInt(4) == 0) {
                out.append("\\%03o".formatted((int) c));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
