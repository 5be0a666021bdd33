package org.zonewright.gui.shell;

import org.zonewright.gui.control.Icon;
import org.zonewright.l10n.Messages;

import java.util.List;

/// A filter of the side bar.
///
/// @param text what it puts into the filter field
/// @param messageKey of its name; empty for one that a person has saved, which is its own name
record SavedFilter(String text, Icon icon, String messageKey) {

    static final SavedFilter ALL = named("all", "", Icon.ALL_RECORDS);
    static final SavedFilter SHORT_TTL = named("short-ttl", "ttl:<=60", Icon.TIME);
    static final SavedFilter MAIL = named("mail", "type:MX", Icon.MAIL);

    /// Those that are always there, in the side bar's order.
    static final List<SavedFilter> USUAL =
            List.of(
                    ALL,
                    named("changed", "changed", Icon.CHANGED),
                    named("problems", "problem", Icon.PROBLEMS),
                    named("aliases", "alias:yes", Icon.ALIAS),
                    named("routed", "policy:routed", Icon.SET),
                    named("health", "health:yes", Icon.CHECK_HEALTHY),
                    named("dangling", "problem:r53-alias-target-missing", Icon.DANGLING),
                    SHORT_TTL,
                    MAIL);

    private static SavedFilter named(String name, String text, Icon icon) {
        return new SavedFilter(text, icon, "gui.filter." + name);
    }

    static SavedFilter own(String text) {
        return new SavedFilter(text, Icon.PIN, "");
    }

    boolean isOwn() {
        return messageKey.isEmpty();
    }

    String name(Messages messages) {
        return isOwn() ? text : messages.text(messageKey);
    }
}
