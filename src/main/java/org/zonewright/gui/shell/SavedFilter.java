package org.zonewright.gui.shell;

import org.zonewright.gui.control.Icon;

import java.util.Locale;

/// The filters of the side bar, in its order.
enum SavedFilter {
    ALL("", Icon.ALL_RECORDS),
    CHANGED("changed", Icon.CHANGED),
    PROBLEMS("problem", Icon.PROBLEMS),
    ALIASES("alias:yes", Icon.ALIAS),
    ROUTED("policy:routed", Icon.SET),
    HEALTH("health:yes", Icon.CHECK_HEALTHY),
    DANGLING("problem:r53-alias-target-missing", Icon.DANGLING),
    SHORT_TTL("ttl:<=60", Icon.TIME),
    MAIL("type:MX", Icon.MAIL);

    private final String text;
    private final Icon icon;

    SavedFilter(String text, Icon icon) {
        this.text = text;
        this.icon = icon;
    }

    /// What it puts into the filter field.
    String text() {
        return text;
    }

    Icon icon() {
        return icon;
    }

    String messageKey() {
        return "gui.filter." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
