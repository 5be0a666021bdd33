package org.zonewright.analysis.resolve.servers;

import org.xbill.DNS.DClass;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;
import org.xbill.DNS.Type;
import org.zonewright.analysis.resolve.ResourceRecord;
import org.zonewright.analysis.resolve.Response;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/// An answer as it is compared: records as lines that dnsjava prints, so that all sides spell
/// alike, sorted, since order within sections is free.
///
/// Letter case of names is left out: a server that compresses names against the question repeats
/// its case in all names that end alike. That the question's own name keeps its case is tested
/// elsewhere.
record Shape(
        String rcode,
        boolean authoritative,
        boolean truncated,
        SortedSet<String> answer,
        SortedSet<String> authority,
        SortedSet<String> additional) {

    static Shape of(Message message) {
        return new Shape(
                Rcode.string(message.getRcode()),
                message.getHeader().getFlag(Flags.AA),
                message.getHeader().getFlag(Flags.TC),
                records(message, Section.ANSWER),
                records(message, Section.AUTHORITY),
                records(message, Section.ADDITIONAL));
    }

    static Shape of(Response response) {
        return new Shape(
                response.rcode().name(),
                response.authoritative(),
                false,
                lines(response.answer()),
                lines(response.authority()),
                lines(response.additional()));
    }

    Shape with(SortedSet<String> otherAuthority, SortedSet<String> otherAdditional) {
        return new Shape(rcode, authoritative, truncated, answer, otherAuthority, otherAdditional);
    }

    static SortedSet<String> without(SortedSet<String> lines, Predicate<String> which) {
        var left = new TreeSet<>(lines);
        left.removeIf(which);
        return left;
    }

    private static SortedSet<String> lines(List<ResourceRecord> records) {
        var lines = new TreeSet<String>();
        for (ResourceRecord record : records) {
            lines.add(line(parsed(record)));
        }
        return lines;
    }

    private static Record parsed(ResourceRecord record) {
        try {
            return Record.fromString(
                    Name.fromString(record.owner()),
                    Type.value(record.type().mnemonic()),
                    DClass.IN,
                    record.ttl(),
                    record.rdata(),
                    Name.root);
        } catch (IOException e) {
            throw new AssertionError(record + " is not in master file form", e);
        }
    }

    private static SortedSet<String> records(Message message, int section) {
        var lines = new TreeSet<String>();
        for (Record record : message.getSection(section)) {
            if (record.getType() != Type.OPT) {
                lines.add(line(record));
            }
        }
        return lines;
    }

    private static String line(Record record) {
        String data = record.rdataToString();
        return "%s %d IN %s %s"
                .formatted(
                        record.getName().toString().toLowerCase(Locale.ROOT),
                        record.getTTL(),
                        Type.string(record.getType()),
                        data.contains("\"") ? data : data.toLowerCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return "%s aa=%s tc=%s%n    answer %s%n    authority %s%n    additional %s"
                .formatted(rcode, authoritative, truncated, answer, authority, additional);
    }
}
