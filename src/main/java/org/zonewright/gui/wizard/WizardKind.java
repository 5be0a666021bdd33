package org.zonewright.gui.wizard;

import org.zonewright.gui.control.Icon;

import java.util.Locale;

/// What can be made from questions, in the order of the menu.
public enum WizardKind {
    CAA(Icon.READ_ONLY),
    SRV(Icon.LOAD_BALANCER),
    HTTPS(Icon.PUBLIC_ZONE),
    SPF(Icon.MAIL),
    DMARC(Icon.CHECK_HEALTHY),
    NO_MAIL(Icon.REFUSED);

    private final Icon icon;

    WizardKind(Icon icon) {
        this.icon = icon;
    }

    public Icon icon() {
        return icon;
    }

    /// Kebab-case, for node ids and words.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
