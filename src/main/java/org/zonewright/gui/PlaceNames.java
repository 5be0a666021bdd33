package org.zonewright.gui;

import org.zonewright.l10n.Messages;
import org.zonewright.model.aws.Geography;

import java.util.Locale;

/// Places as the window's language calls them. Countries have the names of the Unicode Common
/// Locale Data Repository, save in English: there they have Route 53's own.
public final class PlaceNames implements Geography.Names {

    private final Messages messages;

    public PlaceNames(Messages messages) {
        this.messages = messages;
    }

    @Override
    public String continent(String code, String english) {
        return messages.textOr("gui.place.continent." + code.toLowerCase(Locale.ROOT), english);
    }

    @Override
    public String region(String id, String english) {
        return messages.textOr("gui.place.region." + id, english);
    }

    @Override
    public String country(String code, String english) {
        Locale locale = messages.locale();
        if (locale.getLanguage().equals(Locale.ENGLISH.getLanguage())) {
            return english;
        }
        String name = Locale.of("", code).getDisplayCountry(locale);
        return name.equals(code) ? english : name;
    }

    @Override
    public String subdivision(String country, String code, String english) {
        String key = (country + "-" + code).toLowerCase(Locale.ROOT);
        return messages.textOr("gui.place.subdivision." + key, english);
    }
}
