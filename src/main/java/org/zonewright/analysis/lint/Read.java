package org.zonewright.analysis.lint;

import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordType;

/// Something that a look may read of a zone's record sets, and that an edit may change.
sealed interface Read {

    record At(DomainName name) implements Read {}

    record GroupAt(DomainName name, RecordType type) implements Read {}

    record Below(DomainName name) implements Read {}

    record FirstBelow(DomainName name) implements Read {}

    record NamesWith(RecordType type) implements Read {}

    record MoreThan(int number) implements Read {}

    record All() implements Read {}
}
