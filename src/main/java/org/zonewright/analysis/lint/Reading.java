package org.zonewright.analysis.lint;

import org.jspecify.annotations.Nullable;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.ZoneReads;

import java.util.HashSet;
import java.util.Set;

/// Notes what is read between two calls of [#end].
final class Reading implements ZoneReads {

    private Set<Read> reads = new HashSet<>();
    private @Nullable DomainName own;

    /// Begins a look at one name; that it reads its own sets need not be noted.
    void begin(DomainName name) {
        own = name;
    }

    Set<Read> end() {
        own = null;
        if (reads.isEmpty()) {
            return Set.of();
        }
        Set<Read> all = reads;
        reads = new HashSet<>();
        return all;
    }

    @Override
    public void at(DomainName name) {
        if (own == null || !own.equals(name)) {
            reads.add(new Read.At(name));
        }
    }

    @Override
    public void group(DomainName name, RecordType type) {
        if (own == null || !own.equals(name)) {
            reads.add(new Read.GroupAt(name, type));
        }
    }

    @Override
    public void below(DomainName name) {
        reads.add(new Read.Below(name));
    }

    @Override
    public void firstBelow(DomainName name) {
        reads.add(new Read.FirstBelow(name));
    }

    @Override
    public void namesWith(RecordType type) {
        reads.add(new Read.NamesWith(type));
    }

    @Override
    public void moreThan(int number) {
        reads.add(new Read.MoreThan(number));
    }

    @Override
    public void all() {
        reads.add(new Read.All());
    }
}
