package org.zonewright.analysis.plan.answers;

import org.zonewright.model.zone.DomainName;

/// Names that neither of two zones tells apart.
///
/// @param name the name itself, or the one that they are below
public record NameClass(Kind kind, DomainName name) {

    /// Which names are meant.
    public enum Kind {
        /// One name.
        NAME,
        /// Any name below it that neither zone has, nor anything between.
        BELOW,
        /// It and any name below it: a delegation of both zones. DS at the delegation itself is not
        /// among it, for that the zone answers itself (RFC 4035 section 3.1.4.1).
        DELEGATED
    }

    public static NameClass of(DomainName name) {
        return new NameClass(Kind.NAME, name);
    }

    static NameClass below(DomainName name) {
        return new NameClass(Kind.BELOW, name);
    }

    static NameClass delegated(DomainName name) {
        return new NameClass(Kind.DELEGATED, name);
    }
}
