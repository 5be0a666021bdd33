package org.zonewright.serve;

import org.xbill.DNS.Name;
import org.xbill.DNS.TextParseException;
import org.zonewright.analysis.resolve.ResourceRecord;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Records of one name and type, as they are sent.
///
/// @param owner the name, uncompressed
/// @param ttl seconds, of each record
record WireSet(Octets owner, int type, long ttl, List<WireData> data) {

    /// TTLs have 31 bits (RFC 2181 section 8).
    private static final long LONGEST_TTL = Integer.MAX_VALUE;

    WireSet {
        data = List.copyOf(data);
    }

    /// The sets of a section, in its order.
    ///
    /// @return empty if some data cannot be sent at all
    static Optional<List<WireSet>> all(List<ResourceRecord> records, WireDataMemo memo) {
        var sets = new ArrayList<WireSet>(2);
        for (int from = 0; from < records.size(); ) {
            int to = endOfSet(records, from);
            Optional<WireSet> set = of(records.subList(from, to), memo);
            if (set.isEmpty()) {
                return Optional.empty();
            }
            sets.add(set.get());
            from = to;
        }
        return Optional.of(sets);
    }

    private static int endOfSet(List<ResourceRecord> records, int from) {
        ResourceRecord first = records.get(from);
        int to = from + 1;
        while (to < records.size()
                && records.get(to).type().equals(first.type())
                && records.get(to).owner().equals(first.owner())) {
            to++;
        }
        return to;
    }

    private static Optional<WireSet> of(List<ResourceRecord> records, WireDataMemo memo) {
        ResourceRecord first = records.getFirst();
        var data = new ArrayList<WireData>(records.size());
        for (ResourceRecord record : records) {
            Optional<WireData> one = memo.of(record.type(), record.rdata());
            if (one.isEmpty()) {
                return Optional.empty();
            }
            data.add(one.get());
        }
        try {
            var owner = new Octets(Name.fromString(first.owner(), Name.root).toWire());
            long ttl = Math.clamp(first.ttl(), 0, LONGEST_TTL);
            return Optional.of(new WireSet(owner, data.getFirst().type(), ttl, data));
        } catch (TextParseException _) {
            return Optional.empty();
        }
    }
}
