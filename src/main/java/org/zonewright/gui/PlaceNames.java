package org.zonewright.gui;

import org.zonewright.l10n.Messages;
import org.zonewright.model.aws.Geography;

import java.util.Locale;

/// Places as the window's language calls them. Countries have the names of the Unicode Common
/// Locale Data Repository, save in English: there they have Route 53's own.
public final class PlaceNames implements Geography.Names {

    private final Messages messages;
    private final Locale locale;

    public PlaceNames(Messages messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    @Override
    public String continent(String code, String english) {
        return said("gui.place.continent." + code.toLowerCase(Locale.ROOT), english);
    }

    @Override
    public String region(String id, String english) {
        return said("gui.place.region." + id, english);
    }

    @Override
    public String country(String code, String english) {
        if (locale.getLanguage().equals(Locale.ENGLISH.getLanguage())) {
            return english;
        }
        String name = Locale.of("", code).getDisplayCountry(locale);
        return name.equals(code) ? english : name;
    }

    /// A region that is newer than the words keeps its English name.
    private String said(String key, String english) {
        String words = messages.text(key);
        return words.equals(key) ? english : words;
    }
}
