package org.zonewright.model.zone;

/// One row of a zone as a person sees it: a record set, or something that was meant to be one.
public sealed interface Entry permits RecordSet, UnreadableSet {

    EntryId id();

    DomainName name();

    RecordType type();

    /// Empty for simple routing.
    String setIdentifier();
}
