package org.zonewright.model.zone;

/// Names one row of a zone: a record set by its key, or an unreadable set by its number.
public sealed interface EntryId permits RecordSet.Key, UnreadableSet.Number {}
