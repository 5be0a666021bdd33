package org.zonewright.gui;

/// A question that another view hands to the query view, as text: the query view says what is wrong
/// with it.
///
/// @param name an owner name, absolute or relative to the zone
/// @param type a mnemonic such as `AAAA`
public record Asked(String name, String type) {}
