package org.zonewright.gui.inspector;

import org.zonewright.model.aws.AliasMatch;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.Routing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Something that an alias can point to, or that a person may think it can.
///
/// @param text what to enter for it
/// @param title what people call it
/// @param isNow whether the alias points there already
/// @param impossible why it cannot be chosen; empty if it can
public record TargetChoice(
        String text, String title, About about, boolean isNow, Optional<Phrase> impossible) {

    /// What stands behind a target.
    sealed interface About {

        /// @param usedBy names of record sets that point to it, relative to the zone
        record Resource(AliasMatch match, List<String> usedBy) implements About {}

        /// The record sets of a name and type.
        ///
        /// @param type of those that there are
        record Group(String type, Routing.Policy policy, int members, boolean isAlias)
                implements About {}
    }

    boolean isPossible() {
        return impossible.isEmpty();
    }

    boolean isResource() {
        return about instanceof About.Resource;
    }

    /// Whether a person who typed this may mean it.
    boolean matches(String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        return text.toLowerCase(Locale.ROOT).contains(wanted)
                || title.toLowerCase(Locale.ROOT).contains(wanted);
    }

    /// Whether this and nothing else is meant.
    boolean is(String typed) {
        return text.equalsIgnoreCase(typed.strip()) || title.equalsIgnoreCase(typed.strip());
    }
}
