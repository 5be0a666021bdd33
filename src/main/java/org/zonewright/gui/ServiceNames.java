package org.zonewright.gui;

import org.zonewright.l10n.Messages;
import org.zonewright.model.aws.AliasServices;

/// AWS services as the window's language calls them.
public final class ServiceNames implements AliasServices.Names {

    private final Messages messages;

    public ServiceNames(Messages messages) {
        this.messages = messages;
    }

    @Override
    public String name(String id, String english) {
        return messages.textOr("gui.service.name." + id, english);
    }

    @Override
    public String label(String id, String english) {
        return messages.textOr("gui.service.label." + id, english);
    }
}
