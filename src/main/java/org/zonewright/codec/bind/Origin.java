package org.zonewright.codec.bind;

import org.jspecify.annotations.Nullable;
import org.zonewright.model.zone.DomainName;

import java.util.Optional;

/// The name that relative names are completed with (RFC 1035 section 5.1), as far as it is known.
public final class Origin {

    private @Nullable DomainName name;
    private boolean missed;
    private int changes;

    /// How long a plain label before it can be: nothing if the name itself is not plain.
    private int room;

    Origin(Optional<DomainName> name) {
        become(name.orElse(null));
    }

    private void become(@Nullable DomainName next) {
        name = next;
        room =
                next != null && next.labels().stream().allMatch(DomainName::isPlainLabel)
                        ? MasterNames.LONGEST_NAME - next.canonical().length() - 1
                        : 0;
    }

    boolean isKnown() {
        return name != null;
    }

    void set(DomainName next) {
        become(next);
        changes++;
    }

    /// How often it was set: where that is the same, so is what a relative name stands for.
    int changes() {
        return changes;
    }

    /// Goes back to what it was, perhaps nothing.
    void set(Optional<DomainName> before) {
        become(before.orElse(null));
    }

    Optional<DomainName> name() {
        return Optional.ofNullable(name);
    }

    /// The absolute name in Route 53's form; below the root where there is no origin.
    public String absolute(String word) {
        if (name == null && MasterNames.isRelative(word)) {
            missed = true;
            return MasterNames.absolute(word, ".");
        }
        return MasterNames.absolute(word, name == null ? "." : name.canonical());
    }

    /// The name that one relative label stands for, of such characters that nothing need be said or
    /// changed of it; empty if it takes [#absolute] to tell.
    Optional<DomainName> child(String label) {
        return name != null && label.length() <= room && DomainName.isPlainLabel(label)
                ? Optional.of(name.child(label))
                : Optional.empty();
    }

    /// Whether a relative name came where there is no origin.
    boolean wasMissed() {
        return missed;
    }
}
