package org.zonewright.gui;

import java.util.Optional;

/// A question that another view hands to the query view, as text: the query view says what is wrong
/// with it.
///
/// @param name an owner name, absolute or relative to the zone
/// @param type a mnemonic such as `AAAA`
/// @param place where the client is, as records say it, such as `eu-central-1`; empty for the place
///   asked from before
public record Asked(String name, String type, Optional<String> place) {

    /// From the place asked from before.
    public Asked(String name, String type) {
        this(name, type, Optional.empty());
    }
}
