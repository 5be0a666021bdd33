package org.zonewright.model.zone;

/// Is told what somebody reads of a zone's record sets: after an edit, whoever read what it changed
/// must read again, and nobody else.
public interface ZoneReads {

    /// For zones that nobody asks about.
    ZoneReads UNTOLD = new ZoneReads() {};

    /// Any set of a name, or that there is none.
    default void at(DomainName name) {}

    /// The sets of a name and type, or that there is none.
    default void group(DomainName name, RecordType type) {}

    /// Whether there is something below a name.
    default void below(DomainName name) {}

    /// Which name below another comes first.
    default void firstBelow(DomainName name) {}

    /// Which names have sets of a type.
    default void namesWith(RecordType type) {}

    /// Whether there are more record sets than some number.
    default void moreThan(int number) {}

    /// Anything of any set.
    default void all() {}
}
