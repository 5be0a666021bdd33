package org.zonewright.codec.bind;

import org.jspecify.annotations.Nullable;
import org.zonewright.model.zone.DomainName;

import java.util.Optional;

/// The name that relative names are completed with (RFC 1035 section 5.1), as far as it is known.
public final class Origin {

    private @Nullable String name;
    private boolean missed;
    private int changes;

    Origin(Optional<DomainName> name) {
        this.name = name.map(DomainName::canonical).orElse(null);
    }

    boolean isKnown() {
        return name != null;
    }

    void set(DomainName next) {
        name = next.canonical();
        changes++;
    }

    /// How often it was set: where that is the same, so is what a relative name stands for.
    int changes() {
        return changes;
    }

    /// Goes back to what it was, perhaps nothing.
    void set(Optional<DomainName> before) {
        name = before.map(DomainName::canonical).orElse(null);
    }

    Optional<DomainName> name() {
        return Optional.ofNullable(name).map(DomainName::of);
    }

    /// The absolute name in Route 53's form; below the root where there is no origin.
    public String absolute(String word) {
        if (name == null && MasterNames.isRelative(word)) {
            missed = true;
            return MasterNames.absolute(word, ".");
        }
        return MasterNames.absolute(word, name == null ? "." : name);
    }

    /// Whether a relative name came where there is no origin.
    boolean wasMissed() {
        return missed;
    }
}
