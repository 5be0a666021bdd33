package org.zonewright.gui.settings;

import javafx.beans.property.ObjectProperty;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.zonewright.gui.control.Look;
import org.zonewright.gui.control.Segments;
import org.zonewright.l10n.Messages;

import java.util.Locale;
import java.util.Optional;

/// `#preferences`: what a person can choose, a page a subject.
public final class PreferencesView extends VBox {

    public enum Page {
        GENERAL,
        KEYS
    }

    private final GeneralPage general;
    private final KeysView keys;
    private final Segments<Page> pages;

    /// @param language that was chosen, empty for the system's
    public PreferencesView(
            Look look,
            ObjectProperty<Optional<Locale>> language,
            Keymap keymap,
            Messages messages) {
        super(16);
        setId("preferences");
        general = new GeneralPage(look, language, messages);
        keys = new KeysView(new ShortcutEditor(keymap, messages), messages);
        pages = new Segments<>(Page.GENERAL);
        for (Page page : Page.values()) {
            String id = page.name().toLowerCase(Locale.ROOT);
            pages.add(page, messages.text("gui.preferences.page." + id))
                    .setId("preferences-page-" + id);
        }
        pages.setMaxWidth(USE_PREF_SIZE);
        general.visibleProperty().bind(pages.valueProperty().isEqualTo(Page.GENERAL));
        keys.visibleProperty().bind(pages.valueProperty().isEqualTo(Page.KEYS));
        // The dialog has room for the larger page from the start, and never jumps.
        getChildren().addAll(pages, new StackPane(general, keys));
    }

    /// Brings a page to the front and gives the keyboard to its first choice.
    public void show(Page page) {
        pages.valueProperty().set(page);
        switch (page) {
            case GENERAL -> general.focusFirst();
            case KEYS -> keys.focusFirst();
        }
    }
}
