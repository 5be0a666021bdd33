package org.zonewright.model.zone;

/// Something in the place of a record set that no record set can be: two policies, an alias with a
/// TTL, a key that came before. Kept verbatim, shown, repairable and written back.
///
/// @param id its number within the zone, never given twice
/// @param json the object as JSON text, verbatim but for white space
/// @param name what it gives as its name, as far as it does; else empty text
/// @param type what it gives as its type; else `?`
/// @param rule the id of the lint rule that says what is wrong
/// @param why what is wrong, in words
public record UnreadableSet(
        Number id,
        String json,
        DomainName name,
        RecordType type,
        String setIdentifier,
        String rule,
        Phrase why)
        implements Entry {

    /// @param value from 1, in file order
    public record Number(int value) implements EntryId {}
}
