package org.zonewright.analysis.lint.rules.mail;

import java.util.Locale;
import java.util.Optional;

/// One term of an SPF record (RFC 7208 section 4.6.1).
///
/// @param text as it is written
/// @param qualifier `+`, `-`, `~` or `?`; `+` where none is written
/// @param domain what follows the colon or the equals sign, without prefix lengths; empty if
///   nothing does
/// @param fault what is wrong with it, the end of the key of a message
record SpfTerm(
        String text, Kind kind, char qualifier, Optional<String> domain, Optional<String> fault) {

    enum Kind {
        ALL,
        INCLUDE,
        A,
        MX,
        PTR,
        IP4,
        IP6,
        EXISTS,
        REDIRECT,
        EXP,
        /// A modifier that nobody knows, which everybody skips (section 6).
        OTHER,
        /// No term at all.
        UNKNOWN;

        boolean isModifier() {
            return this == REDIRECT || this == EXP || this == OTHER;
        }

        /// Whether it counts among the ten look-ups (section 4.6.4).
        boolean looksUp() {
            return switch (this) {
                case INCLUDE, A, MX, PTR, EXISTS, REDIRECT -> true;
                default -> false;
            };
        }

        static Optional<Kind> mechanism(String name) {
            return switch (name.toLowerCase(Locale.ROOT)) {
                case "all" -> Optional.of(ALL);
                case "include" -> Optional.of(INCLUDE);
                case "a" -> Optional.of(A);
                case "mx" -> Optional.of(MX);
                case "ptr" -> Optional.of(PTR);
                case "ip4" -> Optional.of(IP4);
                case "ip6" -> Optional.of(IP6);
                case "exists" -> Optional.of(EXISTS);
                default -> Optional.empty();
            };
        }
    }

    /// Whether what it looks up is known before there is a mail: its domain has no macros.
    boolean isFixed() {
        return domain.isEmpty() || domain.get().indexOf('%') < 0;
    }
}
